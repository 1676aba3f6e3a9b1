import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Status } from '../../../src/engine/requirements/types.ts'
import { keyPeople, type LevelLoss } from '../../../src/engine/planning/key-people.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { blocks } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { day, publishedTargets, smallProfile } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

type Levels = ReadonlyMap<string, Status>

function judged(program: Program, profile: Profile) {
  const { competencies, membership } = assess(program, profile, day)
  const levels: Levels = new Map(
    publishedTargets(program).map(({ competency, level }) => [
      `${competency} ${level}`,
      competencies[competency]!.levels[level]!,
    ]),
  )
  return { levels, purchasable: membership.purchasable }
}

/** What was met before and is not after, as `keyPeople` says it. */
const lost = (before: Levels, after: Levels): string[] =>
  [...before]
    .filter(([key, status]) => status === 'met' && after.get(key) !== 'met')
    .map(([key]) => `${key} ${after.get(key)!}`)

const said = (loses: readonly LevelLoss[]): string[] =>
  loses.map(({ competency, level, becomes }) => `${competency} ${level} ${becomes}`)

const subsetsOf = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((all, item) => all.flatMap((some) => [some, [...some, item]]), [[]])

describe('key people', () => {
  test.each(blocks(10))('are those whom taking out and judging again shows (block %i)', (block) => {
    for (let seed = block * 50; seed < block * 50 + 50; seed++) {
      const random = chance(seed)
      const program = smallProgram(random)
      const profile = smallProfile(random, program, 4 + random.below(4))
      const people = profile.people ?? []
      const without = (gone: readonly string[]) =>
        judged(program, { ...profile, people: people.filter(({ id }) => !gone.includes(id)) })
      const now = without([])
      const found = keyPeople(program, profile, day)
      expect(found.purchasable).toBe(now.purchasable)

      for (const { id } of people) {
        const after = without([id])
        const entry = found.people.find(({ person }) => person === id)
        expect(said(entry?.loses ?? []), `seed ${seed} ${id}`).toEqual(lost(now.levels, after.levels))
        if (entry) expect(entry.purchasable).toBe(after.purchasable)
      }
      people.forEach(({ id: first }, at) => {
        for (const { id: second } of people.slice(at + 1)) {
          const after = without([first, second])
          const alone = [first, second].map((id) => without([id]).levels)
          const beyond = lost(now.levels, after.levels).filter((loss) => {
            const [competency, level] = loss.split(' ')
            const key = `${competency} ${level}`
            return alone.every((levels) => levels.get(key) !== after.levels.get(key))
          })
          const entry = found.pairs.find(({ people: [a, b] }) => a === first && b === second)
          expect(said(entry?.loses ?? []), `seed ${seed} ${first} ${second}`).toEqual(beyond)
          if (entry) expect(entry.purchasable).toBe(after.purchasable)
        }
      })
      for (const { competency, level, falls, bench, becomes, without: gone } of found.levels) {
        const after = (ids: readonly string[]) => without(ids).levels.get(`${competency} ${level}`)
        const isLost = (ids: readonly string[]) => after(ids) !== 'met'
        const felling = subsetsOf(people.map(({ id }) => id)).filter(isLost)
        const fewest = Math.min(...felling.map((ids) => ids.length))
        expect(falls, `seed ${seed} ${competency} ${level}`).toBe(fewest === Infinity ? null : fewest)
        expect(gone.length).toBe(falls ?? 0)
        expect(bench).toBe(falls === null ? null : falls - 1)
        expect(becomes).toBe(falls === null ? null : after(gone))
      }
      for (const achievement of Object.keys(program.achievements)) {
        const lapsed = people.map((person) => ({
          ...person,
          achievements: person.achievements.filter(({ id }) => id !== achievement),
        }))
        const after = judged(program, { ...profile, people: lapsed })
        const entry = found.achievements.find((other) => other.achievement === achievement)
        expect(said(entry?.loses ?? []), `seed ${seed} ${achievement}`).toEqual(
          lost(now.levels, after.levels),
        )
        if (entry) expect(entry.purchasable).toBe(after.purchasable)
      }
    }
  })
})
