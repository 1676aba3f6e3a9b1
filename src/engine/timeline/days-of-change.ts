/** The days on which a competency may be judged otherwise, with its judgement before and after. */
import { monthOf, type IsoDate } from '../calendar/index.ts'
import type { AchievementId, CompetencyId, Program } from '../program/index.ts'
import {
  type Context,
  dependenciesOf,
  hasBit,
  indexPeople,
  type PeopleIndex,
  reindexPeople,
} from '../requirements/index.ts'
import type { Rejudgement } from './change-causes.ts'
import { judge, judgeCompetency } from '../eligibility/index.ts'
import { changesBetween } from '../eligibility/changes.ts'

/** A day on which something may change. */
export interface DayOfChange {
  readonly on: IsoDate
  /** The competencies that had to be judged again. */
  readonly rejudgements: readonly (readonly [competency: CompetencyId, rejudgement: Rejudgement])[]
}

/** What the competency's levels depend on. */
function dependencies({ competencies, levels }: Program, competency: CompetencyId) {
  const paths = Object.values(competencies[competency]!.paths)
  const all = paths.flatMap((path) => levels.flatMap((level) => path[level] ?? [])).map(dependenciesOf)
  return {
    achievements: new Set(all.flatMap(({ achievements }) => achievements)),
    hasFigures: all.some(({ figures }) => figures.length > 0),
  }
}

/** The achievements of these people that count in one of the indexes and not in the other. */
function moved(before: PeopleIndex, after: PeopleIndex, people: ReadonlySet<number>): Set<AchievementId> {
  const isMoved = (was: PeopleIndex, is: PeopleIndex, id: AchievementId, position: number) => {
    const [were, are] = [was.holders.get(id), is.holders.get(id)]
    return were && are && hasBit(were, position) !== hasBit(are, position)
  }
  const ids = new Set<AchievementId>()
  for (const position of people) {
    for (const { id } of after.people[position]!.achievements) {
      if (isMoved(before, after, id, position) || isMoved(before.lenient, after.lenient, id, position))
        ids.add(id)
    }
  }
  return ids
}

/** Walks from one day of change to the next. Each day's rejudgements hold only until the next one is asked for. */
export function* daysOfChange(start: Context, until: IsoDate): Generator<DayOfChange> {
  const { program, profile } = start
  const competencies = Object.keys(program.competencies)
  const needs = new Map(competencies.map((id) => [id, dependencies(program, id)]))
  const overridden = new Set((profile.overrides ?? []).map(({ competency }) => competency))
  const judged = judge(start)
  const current = indexPeople(program, profile.people ?? [], start.on)
  let before = start
  for (const [on, people] of changesBetween(program, profile, start.on, until)) {
    reindexPeople(current, program, people, on)
    const after: Context = { ...start, people: current, on }
    const ids = moved(before.people, current, people)
    const isNewMonth = monthOf(before.on) !== monthOf(on)
    const concerned = competencies.filter((id) => {
      const { achievements, hasFigures } = needs.get(id)!
      return (
        overridden.has(id) || (hasFigures && isNewMonth) || [...ids].some((moved) => achievements.has(moved))
      )
    })
    const rejudgements = concerned.map((competency): [CompetencyId, Rejudgement] => {
      const now = judgeCompetency(competency, program.competencies[competency]!, after)
      return [competency, { before, after, judged: { before: judged[competency]!, after: now } }]
    })
    yield { on, rejudgements }
    for (const [competency, rejudgement] of rejudgements) judged[competency] = rejudgement.judged.after
    reindexPeople(before.people, program, people, on)
    before = { ...start, on }
  }
}
