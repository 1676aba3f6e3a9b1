/** What is missing, and what single people lack. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { PartialHolder } from '../../src/engine/requirements/types.ts'
import type { AchievementId, Expression } from '../../src/engine/program/types.ts'
import { situation, type Situation } from '../support/arbitraries/situation.ts'
import { namedIn, satisfies } from '../support/expressions.ts'
import { law } from '../support/law.ts'
import { countingOf } from '../support/oracle/counting.ts'
import { program } from '../support/program.ts'
import { judgedIn } from '../support/results.ts'

law(
  'something is missing exactly when a requirement is unmet, or its strict reading, by numbers that add up',
  500,
  [situation],
  ({ profile, on }) => {
    for (const { result } of judgedIn(program, assess(program, profile, on))) {
      if (result.kind === 'readings') {
        expect(result.missing).toEqual(result.strict.flatMap(({ missing }) => missing))
        continue
      }
      expect(result.missing.length > 0).toBe(result.status === 'unmet')
      const shorts = result.missing.flatMap((missing) => ('short' in missing ? [missing] : []))
      for (const { code, short, have, need } of shorts) {
        expect(short).toBeGreaterThan(0)
        if (code === 'teams-overlap') expect([have, need]).toEqual([result.have, result.need])
        else expect(short).toBe(need - have)
      }
      if (result.kind === 'separate-teams')
        expect(shorts.reduce((sum, { short }) => sum + short, 0)).toBe(result.need - result.have)
    }
  },
)

const choices = (lists: readonly (readonly AchievementId[])[]): readonly (readonly AchievementId[])[] =>
  lists.reduce<readonly (readonly AchievementId[])[]>(
    (chosen, list) => chosen.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  )

const subsets = (ids: readonly AchievementId[], size: number): readonly (readonly AchievementId[])[] =>
  size === 0
    ? [[]]
    : ids.flatMap((id, at) => subsets(ids.slice(at + 1), size - 1).map((rest) => [id, ...rest]))

const checkHolders = (
  { profile, on }: Situation,
  holders: readonly PartialHolder[],
  each: Expression,
): void => {
  const named = namedIn(each)
  const attainable = named.filter((id) => {
    const person = { id: '', associatedSince: '2000-01-01', achievements: [{ id }] }
    return countingOf(program, person, on).has(id)
  })
  const expected = (profile.people ?? []).flatMap((person) => {
    const counting = countingOf(program, person, on, 'lenient')
    const holds = named.filter((id) => counting.has(id))
    return holds.length > 0 && !satisfies(counting, each) ? [{ person: person.id, holds }] : []
  })
  const found = holders.map(({ person, holds }) => ({ person, holds: [...holds].sort() }))
  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(
    expect.arrayContaining(expected.map((one) => ({ ...one, holds: one.holds.toSorted() }))),
  )
  for (const { holds, lacks } of holders) {
    const given = (more: readonly AchievementId[]) =>
      satisfies(new Set([...holds, ...more.filter((id) => attainable.includes(id))]), each)
    expect(lacks.length).toBeGreaterThan(0)
    expect(choices(lacks).filter((choice) => !given(choice))).toEqual([])
    expect(subsets(attainable, lacks.length - 1).filter(given)).toEqual([])
  }
  const lengths = holders.map(({ lacks }) => lacks.length)
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
}

law(
  'who holds part of it would satisfy it with what is lacking, and with nothing less',
  400,
  [situation],
  (given) => {
    for (const { rule, result } of judgedIn(program, assess(program, given.profile, given.on))) {
      if (result.kind === 'people' && rule.kind === 'people') checkHolders(given, result.partial, rule.each)
      if (result.kind === 'separate-teams' && rule.kind === 'separate-teams')
        result.teams.forEach((team, at) => {
          checkHolders(given, team.partial, rule.separateTeams[at]!.each)
        })
    }
  },
)
