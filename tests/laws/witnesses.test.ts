/** Who counts really satisfies what is asked, and nobody stands in two places of one requirement. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Place, RequirementResult } from '../../src/engine/requirements/types.ts'
import type { Expression } from '../../src/engine/program/types.ts'
import { situation, type Situation } from '../support/arbitraries/situation.ts'
import { satisfies } from '../support/expressions.ts'
import { law } from '../support/law.ts'
import { countingOf } from '../support/oracle/counting.ts'
import { apart } from '../support/oracle/requirements.ts'
import { program } from '../support/program.ts'
import { judgedIn } from '../support/results.ts'

/** Who surely counts, where that is enough; else also who may. */
const readingOf = ({ status }: RequirementResult) => (status === 'met' ? 'strict' : 'lenient')

const checkPlaces = (
  { profile, on }: Situation,
  result: RequirementResult,
  places: readonly Place[],
  each: Expression,
): void => {
  const everyone = profile.people ?? []
  const positions = places.map(({ person }) => everyone.findIndex(({ id }) => id === person))
  expect(positions).toEqual(positions.toSorted((one, other) => one - other))
  expect(new Set(positions).size).toBe(places.length)
  places.forEach(({ achievements }, at) => {
    const counting = countingOf(program, everyone[positions[at]!]!, on, readingOf(result))
    expect(achievements.filter((id) => !counting.has(id))).toEqual([])
    expect(satisfies(new Set(achievements), each)).toBe(true)
  })
}

law('who counts satisfies the condition', 300, [situation], (given) => {
  const { profile, on } = given
  const holdings = new Map(
    (profile.people ?? []).map((person) => [person.id, countingOf(program, person, on, 'lenient')]),
  )
  for (const { rule, result } of judgedIn(program, assess(program, profile, on))) {
    if (result.kind === 'people' && rule.kind === 'people') {
      checkPlaces(given, result, result.counting, rule.each)
      expect(result.counting).toHaveLength(Math.min(result.have, result.need))
      const further = result.counting.filter((place) => place.ofWhom)
      const [part] = rule.ofWhom ?? []
      for (const { person } of further) expect(satisfies(holdings.get(person)!, part!.each)).toBe(true)
      const asked = result.ofWhom[0]
      if (asked)
        expect(further.length).toBeGreaterThanOrEqual(
          Math.min(asked.have, asked.need, result.counting.length),
        )
      if (rule.sameWay && result.status === 'met')
        expect(
          apart(rule).some((way) =>
            result.counting.every(({ person }) => satisfies(holdings.get(person)!, way)),
          ),
        ).toBe(true)
    }
    if (result.kind === 'separate-teams' && rule.kind === 'separate-teams') {
      const everyone = result.teams.flatMap(({ counting }) => counting.map(({ person }) => person))
      expect(new Set(everyone).size).toBe(everyone.length)
      expect(everyone).toHaveLength(result.have)
      result.teams.forEach(({ counting, need }, at) => {
        checkPlaces(given, result, counting, rule.separateTeams[at]!.each)
        expect(counting.length).toBeLessThanOrEqual(need)
      })
    }
  }
})
