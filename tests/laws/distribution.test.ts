/** Whether the random profiles reach what the laws speak of: a law about risk says nothing if nothing is at risk. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { RequirementResult } from '../../src/engine/requirements/types.ts'
import { parseProfile } from '../../src/engine/profile/parse.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { law, seed } from '../support/law.ts'
import { program } from '../support/program.ts'
import { Tally } from '../support/tally.ts'

const profiles = 1000
const often = [
  ...['met', 'unclear', 'unmet'].map((status) => `level ${status}`),
  ...['metric', 'attest', 'people', 'separate-teams'].flatMap((kind) => [`${kind} met`, `${kind} unmet`]),
  'people unclear',
  'metric unclear',
  ...['met', 'unclear', 'unmet'].map((status) => `readings ${status}`),
  'displayed though lost',
  ...['started', 'qualified', 'active', 'at-risk'].map((stage) => `stage ${stage}`),
  ...['gold', 'silver', 'null'].map((level) => `purchasable ${level}`),
  ...['metric-below', 'people-short', 'of-whom-short', 'team-short', 'teams-overlap'].map(
    (code) => `missing ${code}`,
  ),
  ...['same-way', 'readings', 'other-period', 'may-count-until'].map((code) => `doubt ${code}`),
  ...['leaves', 'expires', 'no-longer-accepted', 'months-roll-out', 'override-ends'].map(
    (code) => `cause ${code}`,
  ),
  'override in force',
]

law('are valid profiles', 500, [situation], ({ profile }) => {
  expect(parseProfile(profile)).toEqual({ ok: true, profile })
})

it('comes near to every status, stage, reason and cause', { timeout: 60_000 }, () => {
  const tally = new Tally()
  const requirement = ({ kind, status, missing, doubts }: RequirementResult) => {
    for (const { code } of doubts) tally.add(`doubt ${code}`)
    tally.add(`${kind} ${status}`)
    for (const { code } of missing) tally.add(`missing ${code}`)
  }
  for (const { profile, on } of fc.sample(situation, { numRuns: profiles, seed })) {
    const { competencies, membership } = assess(program, profile, on)
    tally.add(`purchasable ${membership.purchasable}`)
    if (membership.displayed.some(({ met }) => !met)) tally.add('displayed though lost')
    for (const { levels, paths, stage, risk, overrides } of Object.values(competencies)) {
      for (const status of Object.values(levels)) tally.add(`level ${status}`)
      for (const found of Object.values(stage)) tally.add(`stage ${found}`)
      for (const found of Object.values(risk)) for (const { code } of found.causes) tally.add(`cause ${code}`)
      Object.values(overrides).forEach(() => {
        tally.add('override in force')
      })
      for (const path of Object.values(paths))
        for (const result of Object.values(path)) result.requirements.forEach(requirement)
    }
  }
  tally.print(`In ${profiles} random profiles:`)
  expect(often.filter((what) => tally.of(what) < profiles / 100)).toEqual([])
})
