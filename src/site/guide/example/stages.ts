/** One level on its way through the stages: what is known on a day, and the stage that the engine gives. */
import { assess, type Stage } from '../../../engine/eligibility/index.ts'
import type { IsoDate } from '../../../engine/calendar/index.ts'
import type { Person, Profile } from '../../../engine/profile/index.ts'
import type { AchievementId, Level, MetricId, Program } from '../../../engine/program/index.ts'
import { leastFor } from '../../../engine/requirements/index.ts'

const competency = 'cloud-productivity'
const path = 'managed-service-partner'
const level: Level = 'silver'
const market = 'developed'
const achievements: readonly AchievementId[] = ['70-346', '70-347']
const earned: IsoDate = '2018-11-19'
const purchased: IsoDate = '2018-12-01'
const leavesOn: IsoDate = '2019-06-01'

export type StageEvent =
  | { readonly code: 'figure'; readonly metric: MetricId; readonly amount: number }
  | { readonly code: 'passed'; readonly achievements: readonly AchievementId[]; readonly on: IsoDate }
  | { readonly code: 'bought'; readonly level: Level }
  | { readonly code: 'notice'; readonly leavesOn: IsoDate }
  | { readonly code: 'left' }

export interface StageStep {
  readonly on: IsoDate
  readonly event: StageEvent
  readonly stage: Stage
  /** The level is not met any more and goes on showing. */
  readonly stillShown: boolean
}

/** The figure that the level asks for, exactly reached. */
function figureOf(program: Program): { readonly metric: MetricId; readonly amount: number } {
  const requirement = program.competencies[competency]?.paths[path]?.[level]?.find(
    (each) => each.kind === 'metric',
  )
  if (!requirement) throw new Error(`${competency}, ${path}, ${level} asks for no figure.`)
  const { metric, atLeast } = requirement
  return { metric, amount: leastFor(atLeast, market, 'strict') }
}

export interface StagesExample {
  readonly competency: string
  readonly level: Level
  readonly steps: readonly StageStep[]
}

/**
 * Works out the example, day by day.
 * @throws Error when the level does not pass through all four stages
 */
export function stagesExample(program: Program): StagesExample {
  const { metric, amount } = figureOf(program)
  const started: Profile = {
    format: 'competency-profile',
    version: 1,
    organization: { market },
    metrics: { [metric]: amount },
  }
  const person: Person = {
    id: 'person',
    associatedSince: '2018-01-15',
    achievements: achievements.map((id) => ({ id, earned })),
  }
  const qualified = { ...started, people: [person] }
  const active = { ...qualified, subscription: { level, purchased } }
  const leaving = { ...active, people: [{ ...person, leavesOn }] }
  const known: readonly [IsoDate, StageEvent, Profile][] = [
    ['2018-11-05', { code: 'figure', metric, amount }, started],
    ['2018-11-20', { code: 'passed', achievements, on: earned }, qualified],
    [purchased, { code: 'bought', level }, active],
    ['2019-05-02', { code: 'notice', leavesOn }, leaving],
    [leavesOn, { code: 'left' }, leaving],
  ]
  const steps = known.flatMap(([on, event, profile]): StageStep[] => {
    const { competencies, membership } = assess(program, profile, on)
    const stage = competencies[competency]?.stage[level]
    const stillShown = membership.displayed.some(
      (shown) => shown.competency === competency && shown.level === level && !shown.met,
    )
    return stage ? [{ on, event, stage, stillShown }] : []
  })
  const stages = steps.map(({ stage }) => stage).join(', ')
  if (stages !== 'started, qualified, active, at-risk, at-risk')
    throw new Error(`The example passes through ${stages}.`)
  return { competency, level, steps }
}
