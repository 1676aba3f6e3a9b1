/** When steps are due, what is reached by then, and what ends meanwhile. */
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/engine/calendar/index.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { lapsesBetween } from '../../../src/engine/planning/lapses.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { Plan, Step } from '../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import { scheduleOf } from '../../../src/engine/planning/schedule.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { program as edition } from '../../support/program.ts'
import { tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { reaches } from './support/judged.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgramOfParts } from './support/small-program.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const since = '2017-01-01'
const profileOf = (...people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})
const from = '2018-10-29'
const hours = { kinds: { exam: 40, certification: 40, assessment: 4 } }

function planned(profile: Profile, on: string): Plan {
  const targets = [{ competency: 'communications', level: 'silver' }] as const
  const result = planFor(edition, profile, { targets, on }, solver)
  if (!result.ok) throw new Error(result.code)
  return result.plan
}

describe('the days of steps', () => {
  const able: Person = { id: 'ada', associatedSince: since, achievements: [{ id: '70-333' }] }
  const other: Person = { id: 'bob', associatedSince: since, achievements: [] }

  test('leave each person time for what comes after, and the last is due the day before', () => {
    const plan = planned(profileOf(other, able), '2019-03-01')
    const { steps, enoughFor } = scheduleOf(edition, profileOf(other, able), plan, {
      from,
      hours,
      weekly: 10,
    })
    const ofBob = plan.steps.flatMap((step, at) =>
      step.code === 'take' && step.person === 'bob' ? [{ ...steps[at]!, of: step.achievement }] : [],
    )
    expect(ofBob.length).toBeGreaterThan(1)
    expect(ofBob.at(-1)!.by).toBe('2019-02-28')
    for (const [at, days] of ofBob.slice(1).entries()) expect(ofBob[at]!.by).toBe(days.begin)
    // Forty hours at ten a week are four weeks; four hours are three days.
    for (const { begin, by, of } of ofBob)
      expect(daysBetween(begin, by)).toBe(edition.achievements[of]!.kind === 'assessment' ? 3 : 28)
    expect(enoughFor).toBeNull()
  })

  test('that are too short say for which day they would be enough', () => {
    const profile = profileOf(other, able)
    const plan = planned(profile, '2018-11-15')
    const { steps, enoughFor, reached } = scheduleOf(edition, profile, plan, { from, hours, weekly: 10 })
    expect(steps.some(({ begin }) => begin < from)).toBe(true)
    expect(reached).toEqual([])
    const later = planned(profile, enoughFor!)
    expect(scheduleOf(edition, profile, later, { from, hours, weekly: 10 }).enoughFor).toBeNull()
    const sooner = planned(profile, addDays(enoughFor!, -1))
    expect(scheduleOf(edition, profile, sooner, { from, hours, weekly: 10 }).enoughFor).not.toBeNull()
  })
})

/** Every step done on a day of its own, by the profile alone. */
const doneOn = (
  program: Program,
  profile: Profile,
  plan: Plan,
  dayOf: (at: number) => string,
  isDone: (step: Step, at: number) => boolean = () => true,
): Profile =>
  plan.steps.reduce<Profile>(
    (before, step, at) =>
      isDone(step, at)
        ? applyPlan(program, before, { on: plan.on, takenOn: dayOf(at), steps: [step] })
        : before,
    profile,
  )

const blocks = Array.from({ length: tries(5) }, (_, block) => block)

test.each(blocks)('done by its last days, each plan reaches its targets (block %i)', (block) => {
  for (let seed = block * 30; seed < block * 30 + 30; seed++) {
    const random = chance(seed)
    const program = smallProgramOfParts(random)
    const profile = smallProfile(random, program, 2 + random.below(3))
    const { takenOn: _, ...asked } = smallRequest(random, program, profile)
    const request = { ...asked, on: '2019-02-01' }
    const result = planFor(program, profile, request, solver)
    if (!result.ok) continue
    const { plan } = result
    const pace = { from, hours: { achievement: 1 + random.below(30) }, weekly: 1 + random.below(20) }
    const schedule = scheduleOf(program, profile, plan, pace)
    const at = `seed ${seed}`
    const inTime = doneOn(program, profile, plan, (index) => schedule.steps[index]!.by)
    expect(reaches(program, inTime, request), at).toBe(true)
    schedule.steps.forEach(({ begin, by, earliest }) => {
      expect(begin <= by && by <= plan.takenOn && from <= earliest, at).toBe(true)
      // What can be begun in time is done in time, and the other way round.
      if (begin < from) expect(schedule.enoughFor, at).not.toBeNull()
    })
    expect(schedule.enoughFor === null, at).toBe(
      schedule.steps.every(({ earliest }) => earliest <= plan.takenOn),
    )
    for (const { competency, level, on } of schedule.reached) {
      const isSeen = (_: Step, index: number) => schedule.steps[index]!.earliest < on
      const then = doneOn(program, profile, plan, (index) => schedule.steps[index]!.earliest, isSeen)
      expect(assess(program, then, on).competencies[competency]!.levels[level], at).toBe('met')
    }
    if (schedule.enoughFor === null)
      for (const { competency, level } of plan.met)
        expect(
          schedule.reached.some((one) => one.competency === competency && one.level === level),
          at,
        ).toBe(true)
  }
})

test('what ends meanwhile is told with its reason; what the levels do not ask for is not', () => {
  const profile: Profile = {
    ...profileOf(
      { id: 'ada', associatedSince: since, achievements: [{ id: '70-333' }], leavesOn: '2019-02-01' },
      {
        id: 'bob',
        associatedSince: since,
        achievements: [
          { id: '70-334', expires: '2018-12-01' },
          { id: '70-346', expires: '2018-12-01' },
        ],
      },
      { id: 'cid', associatedSince: since, achievements: [{ id: '70-333', expires: '2019-02-01' }] },
    ),
    metrics: { 'azure-consumption': [{ month: '2017-11', amount: 500 }] },
  }
  const levels = [
    { competency: 'communications', level: 'silver' },
    { competency: 'cloud-platform', level: 'silver' },
  ] as const
  const told = lapsesBetween(edition, profile, levels, from, '2019-02-01')
  expect(told).toEqual([
    { code: 'leaves', person: 'ada', on: '2019-02-01', achievements: ['70-333'] },
    {
      code: 'achievement',
      person: 'bob',
      achievement: '70-334',
      reason: { code: 'expired', expires: '2018-12-01' },
    },
    { code: 'figure', metric: 'azure-consumption', before: 500, then: 0 },
  ])
})
