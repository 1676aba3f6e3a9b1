import { expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/index.ts'
import { leastTakenBy } from '../../../src/site/competencies/takes.ts'
import { program } from '../../support/program.ts'
import type { CompetencyId, Level } from '../../../src/engine/program/index.ts'
import type { Profile } from '../../../src/engine/profile/index.ts'

test('it is said in people, in figures, or both', () => {
  const takes = (competency: CompetencyId, level: Level) => leastTakenBy(program, competency, level)
  expect(takes('messaging', 'silver')).toEqual({ figures: [], people: 2, confirmed: false })
  expect(takes('cloud-productivity', 'gold')).toEqual({
    figures: [{ metric: 'o365-active-entitlements', atLeast: 4000 }],
    people: 2,
    confirmed: false,
  })
  // Two separate teams of two.
  expect(takes('cloud-customer-relationship-management', 'gold')?.people).toBe(4)
  // Of three paths one asks for one person alone.
  expect(takes('data-analytics', 'silver')).toEqual({ figures: [], people: 1, confirmed: false })
  expect(takes('enterprise-resource-planning', 'silver')).toBeUndefined()
})

/** So many people, each of whom has passed everything. */
function teamOf(people: number, figures: Profile['metrics']): Profile {
  const achievements = Object.keys(program.achievements).map((id) => ({ id }))
  return {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: Array.from({ length: people }, (_, at) => ({
      id: `p${at}`,
      name: `P ${at}`,
      associatedSince: '2016-01-01',
      achievements,
    })),
    ...(figures ? { metrics: figures } : {}),
  }
}

const everyLevel = Object.keys(program.competencies).flatMap((competency) =>
  program.levels.flatMap((level) => {
    const takes = leastTakenBy(program, competency, level)
    return takes ? [{ competency, level, takes }] : []
  }),
)

test.each(everyLevel)(
  'as many people reach $competency $level, one fewer do not',
  ({ competency, level, takes }) => {
    const figures = Object.fromEntries(takes.figures.map(({ metric, atLeast }) => [metric, atLeast]))
    const reached = (people: number) =>
      assess(program, teamOf(people, figures), program.published).competencies[competency]?.levels[level]
    expect(reached(takes.people)).toBe('met')
    if (takes.people > 0) expect(reached(takes.people - 1)).not.toBe('met')
  },
)
