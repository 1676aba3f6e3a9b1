import { describe, expect, test } from 'vitest'
import { countBits, emptyBits } from '../../../src/engine/requirements/index.ts'
import { addBit } from '../../../src/engine/requirements/bits.ts'
import { fewestLeavers } from '../../../src/engine/planning/fewest-leavers.ts'
import { keyPeople } from '../../../src/engine/planning/key-people.ts'
import { fallsWithout, type Support } from '../../../src/engine/planning/support.ts'
import type { Expression, Path, Program, Requirement } from '../../../src/engine/program/types.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { tries } from '../../support/law.ts'
import { smallProgram } from './support/small-program.ts'
import { chance, type Chance } from './support/chance.ts'
import { day } from './support/small-profile.ts'

const text = { en: 'x', ru: 'x' }
const size = 9

const subsets = Array.from({ length: 2 ** size }, (_, bits) =>
  Array.from({ length: size }, (_, at) => at).filter((at) => bits & (1 << at)),
).sort((a, b) => a.length - b.length)

/** The fewest people by trying all of them, or `null`. */
const slowly = (support: Support): number | null =>
  subsets.find((people) => fallsWithout(support, people))?.length ?? null

/** Few different counts, so that they come again in several parts, as those of one requirement do. */
function support(random: Chance, depth = 0): Support {
  if (depth === 3 || (depth > 0 && random.is(0.3))) {
    const key = random.below(6)
    const able = emptyBits(size)
    for (let at = 0; at < size; at++) if ((at * (key + 1) + key) % 7 < 4) addBit(able, at)
    return { key: `${key}`, able, spare: random.below(Math.min(3, countBits(able))) }
  }
  const parts = Array.from({ length: 1 + random.below(3) }, () => support(random, depth + 1))
  return { standsOn: random.is(0.5) ? 'any' : 'all', parts }
}

type Requirements = (path: number, ids: readonly string[]) => readonly Requirement[]

/** Four counts a path, which share achievements with those of others. */
const ofSeveralCounts: Requirements = (path, ids) =>
  [0, 1, 2, 3].map((part) => {
    const each: Expression = { anyOf: [ids[4 * path + part]!, ids[(4 * path + part + 7) % ids.length]!] }
    return { kind: 'people', people: 1 + (path % 3), each }
  })

/** Two requirements a path that can each be met by one of three alternatives: nine options. */
const ofAlternatives: Requirements = (path, ids) =>
  [0, 1].map((part) => ({
    kind: 'people',
    people: 2,
    each: { anyOf: [0, 1, 2].map((step) => ids[(4 * path + 2 * part + step) % ids.length]!) },
    sameWay: 'unstated',
  }))

/** A competency by many paths, and people who hold whatever comes. */
function crowded(
  random: Chance,
  paths: number,
  requirements: Requirements,
  held: number,
): { program: Program; profile: Profile } {
  const ids = Array.from({ length: 4 * paths }, (_, at) => `e${at}`)
  const whole = smallProgram(random)
  const competency = Object.values(whole.competencies)[0]!
  const path = (at: number): Path => ({ name: text, silver: requirements(at, ids) })
  return {
    program: {
      ...whole,
      achievements: Object.fromEntries(ids.map((id) => [id, { kind: 'exam', title: text }])),
      competencies: {
        many: {
          ...competency,
          paths: Object.fromEntries(Array.from({ length: paths }, (_, at) => [`path-${at}`, path(at)])),
        },
      },
    },
    profile: {
      format: 'competency-profile',
      version: 1,
      organization: { market: 'developed' },
      people: Array.from({ length: 60 }, (_, at) => ({
        id: `p${at}`,
        associatedSince: '2017-01-01',
        achievements: random.some(ids, held).map((id) => ({ id })),
      })),
    },
  }
}

describe('the fewest people without whom a level falls', () => {
  test('are those that trying everybody finds', () => {
    let fallible = 0
    for (let seed = 0; seed < tries(400); seed++) {
      const held = support(chance(seed))
      const found = fewestLeavers(held)
      const fewest = slowly(held)
      expect(found?.people.length ?? null, `seed ${seed}`).toBe(fewest)
      if (!found) continue
      fallible++
      expect(found.atLeast, `seed ${seed}`).toBe(fewest)
      expect(fallsWithout(held, found.people), `seed ${seed}`).toBe(true)
    }
    expect(fallible).toBeGreaterThan(tries(100))
  })

  test('are proven for 18 and more options made of alternatives', () => {
    const { program, profile } = crowded(chance(1), 3, ofAlternatives, 2)
    const [level] = keyPeople(program, profile, day).levels
    expect(level!.bench).toBe(level!.falls! - 1)
    const left = profile.people!.filter(({ id }) => !level!.without.includes(id))
    expect(keyPeople(program, { ...profile, people: left }, day).levels).toEqual([])
  })

  // Multiplied out, 18 paths of four counts are 69 thousand million combinations.
  test('are found for 18 paths of several counts each, and for 40 of more counts than a number has bits', () => {
    for (const paths of [18, 40]) {
      const { program, profile } = crowded(chance(paths), paths, ofSeveralCounts, 12)
      const [level] = keyPeople(program, profile, day).levels
      expect(level).toMatchObject({ competency: 'many', level: 'silver' })
      expect(level!.without.length).toBe(level!.falls)
      expect(level!.bench).toBeLessThan(level!.falls!)
      const left = profile.people!.filter(({ id }) => !level!.without.includes(id))
      expect(keyPeople(program, { ...profile, people: left }, day).levels).toEqual([])
    }
  })
})
