/** An organization with just enough people for Gold, one of whom leaves: what the engine says on the days that follow. */
import { assess } from '../../../engine/eligibility/index.ts'
import { addYears, type IsoDate } from '../../../engine/calendar/index.ts'
import type { Person, Profile } from '../../../engine/profile/index.ts'
import type { AchievementId, CompetencyId, Level, PathId, Program } from '../../../engine/program/index.ts'

const competency: CompetencyId = 'messaging'
const path: PathId = 'hybrid-services-partner'
const level: Level = 'gold'
const achievements: readonly AchievementId[] = ['70-345', '70-347']
const purchased: IsoDate = '2018-09-01'
const leavesOn: IsoDate = '2019-03-01'

export type LeaverEvent = 'notice' | 'left' | 'anniversary' | 'replaced'

export interface LeaverStep {
  readonly on: IsoDate
  readonly event: LeaverEvent
  /** People who count for the level, and how many it asks for. */
  readonly have: number
  readonly need: number
  readonly package: { readonly level: Level; readonly until: IsoDate } | null
  readonly purchasable: Level | null
}

export interface LeaverExample {
  readonly competency: CompetencyId
  readonly level: Level
  readonly achievements: readonly AchievementId[]
  readonly purchased: IsoDate
  readonly leavesOn: IsoDate
  readonly steps: readonly LeaverStep[]
}

const person = (id: string): Person => ({
  id,
  associatedSince: '2018-01-15',
  achievements: achievements.map((achievement) => ({ id: achievement })),
})

/**
 * Works out the example, day by day.
 * @throws Error when the leaver makes no difference to what can be bought, or the replacement doesn't
 */
export function leaverExample(program: Program): LeaverExample {
  const requirement = program.competencies[competency]?.paths[path]?.[level]?.find(
    (each) => each.kind === 'people',
  )
  if (!requirement) throw new Error(`${competency}, ${path}, ${level} asks for no people.`)
  const stay = Array.from({ length: requirement.people - 1 }, (_, index) => person(`stays-${index}`))
  const people = [...stay, { ...person('leaver'), leavesOn }]
  const profile = (all: readonly Person[]): Profile => ({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: all,
    subscription: { level, purchased },
  })
  const anniversary = addYears(purchased, program.rules.subscriptionYears.value)
  const step = (event: LeaverEvent, on: IsoDate, all: readonly Person[]): LeaverStep => {
    const { competencies, membership } = assess(program, profile(all), on)
    const results = competencies[competency]?.paths[path]?.[level]?.requirements ?? []
    const { have, need } = results.find(({ kind }) => kind === 'people')!
    return { on, event, have, need, package: membership.subscription, purchasable: membership.purchasable }
  }
  const steps = [
    step('notice', '2019-02-01', people),
    step('left', leavesOn, people),
    step('anniversary', anniversary, people),
    step('replaced', anniversary, [...people, person('newcomer')]),
  ]
  const bought = steps.map(({ purchasable }) => purchasable)
  if (bought[0] !== level || bought[2] === level || bought[3] !== level)
    throw new Error(`The leaver of the example makes no difference: ${bought.join(', ')}.`)
  return { competency, level, achievements, purchased, leavesOn, steps }
}
