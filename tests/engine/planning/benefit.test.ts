import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/engine/calendar/index.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { benefitsOf } from '../../../src/engine/planning/benefit.ts'
import type { ServedPlace } from '../../../src/engine/planning/result.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { blocks, tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { day, publishedTargets, smallProfile } from './support/small-profile.ts'
import { smallProgram } from './support/small-program.ts'

const yesterday = addDays(day, -1)

const taking = (profile: Profile, person: string, achievement: string): Profile => ({
  ...profile,
  people: (profile.people ?? []).map((one) =>
    one.id === person
      ? { ...one, achievements: [...one.achievements, { id: achievement, earned: yesterday }] }
      : one,
  ),
})

/** The places of levels that are not met, where one count suffices: no teams, no alternatives that may not be mixed. */
function plainPlaces(program: Program, profile: Profile): ServedPlace[] {
  const { competencies } = assess(program, profile, day)
  return publishedTargets(program)
    .filter(({ competency, level }) => competencies[competency]!.levels[level] !== 'met')
    .flatMap(({ competency, level }) =>
      Object.entries(program.competencies[competency]!.paths).flatMap(([path, rules]) =>
        (rules[level] ?? []).flatMap((rule, requirement) =>
          rule.kind === 'people' && !rule.sameWay ? [{ competency, level, path, requirement }] : [],
        ),
      ),
    )
}

/** How many there are and how many it takes, for the requirement and for each of its further conditions. */
function countsOf(program: Program, profile: Profile, { competency, level, path, requirement }: ServedPlace) {
  const { paths } = assess(program, profile, day).competencies[competency]!
  const result = paths[path]![level]!.requirements[requirement]!
  return result.kind === 'people' ? [result, ...result.ofWhom] : []
}

/** The places with fewer than it takes and with one more than before. */
const filled = (program: Program, before: Profile, after: Profile, places: readonly ServedPlace[]) =>
  places.filter((place) => {
    const then = countsOf(program, after, place)
    return countsOf(program, before, place).some(({ have, need }, at) => have < need && then[at]!.have > have)
  })

describe('whom an achievement helps', () => {
  test.each(blocks(10))('fills the places that judging again shows filled (block %i)', (block) => {
    for (let seed = block * 50; seed < block * 50 + 50; seed++) {
      const random = chance(seed)
      const program = smallProgram(random)
      const profile = smallProfile(random, program, 3)
      const helps = benefitsOf(program, profile, { targets: publishedTargets(program), on: day })
      const places = plainPlaces(program, profile)
      for (const [achievement, { retired = day, acceptedUntil = day }] of Object.entries(
        program.achievements,
      )) {
        const isOpen = yesterday <= retired && day <= acceptedUntil
        const people = helps.find((help) => help.achievement === achievement)?.people ?? []
        for (const { id, associatedSince = day, leavesOn } of profile.people ?? []) {
          const counts = associatedSince < day && (leavesOn === undefined || day < leavesOn)
          const expected =
            isOpen && counts ? filled(program, profile, taking(profile, id, achievement), places) : []
          const said = people.find(({ person }) => person === id)?.fills ?? []
          const plain = said.filter((place) => places.some((other) => isSame(place, other)))
          expect(plain, `seed ${seed}: ${achievement} for ${id}`).toEqual(expected)
        }
      }
    }
  })

  test('comes first where it fills most', () => {
    for (let seed = 0; seed < tries(200); seed++) {
      const random = chance(seed)
      const program = smallProgram(random)
      const profile = smallProfile(random, program, 4)
      const helps = benefitsOf(program, profile, { targets: publishedTargets(program), on: day })
      const order = helps.map(({ people: [first] }) => first!.fills.length)
      expect(order, `seed ${seed}`).toEqual(order.toSorted((a, b) => b - a))
      for (const { people, helped } of helps) {
        const fills = people.map((one) => one.fills.length)
        expect(fills, `seed ${seed}`).toEqual(fills.toSorted((a, b) => b - a))
        expect(helped).toBeGreaterThanOrEqual(people.length)
      }
    }
  })
})

const isSame = (a: ServedPlace, b: ServedPlace): boolean => JSON.stringify(a) === JSON.stringify(b)
