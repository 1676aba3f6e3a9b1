/** Why a level that is active now will not be met on the anniversary: what fails, since when, because of whom. */
import { addDays, addMonths, monthOf, type IsoDate } from '../calendar/index.ts'
import type { AchievementId, CompetencyId, Expression, Level, Requirement } from '../program/types.ts'
import type { Person } from '../profile/types.ts'
import { difference, positions, union } from './bits.ts'
import { changesBetween } from './changes.ts'
import { achievementOf, notCounting } from './counting.ts'
import { achievementsOf, satisfying } from './expression.ts'
import { judgeCompetency, type Judgement } from './judge.ts'
import { overrideInForce } from './overrides.ts'
import { indexPeople, reindexPeople, type PeopleIndex } from './people-index.ts'
import { judgeMetric } from './requirements/metric.ts'
import type { Context } from './requirements/index.ts'
import type { Risk, RiskCause } from './types.ts'

/** The last days of the stretch that ends on the anniversary without the level, and the judgement just before it. */
function lastMet(
  competency: CompetencyId,
  level: Level,
  today: Context,
  anniversary: IsoDate,
): { since: IsoDate; before: Judgement } {
  const { program, profile, on } = today
  const rules = program.competencies[competency]!
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const changes = changesBetween(program, profile, on, anniversary)
  for (const [at, [since, changed]] of [...changes.entries()].reverse()) {
    const previous = changes[at - 1]?.[0] ?? on
    reindexPeople(people, program, changed, previous)
    const before = judgeCompetency(competency, rules, { ...today, people, on: previous })
    if (before.levels[level] === 'met') return { since, before }
  }
  throw new Error(`${competency} ${level} is not met on ${on}: nothing is at risk`)
}

const expressionsOf = (requirement: Requirement): Expression[] => {
  if ('separateTeams' in requirement) return requirement.separateTeams.map(({ each }) => each)
  if ('people' in requirement) {
    return [requirement.each, ...(requirement.ofWhom ?? []).map(({ each }) => each)]
  }
  return []
}

function personCauses(
  person: Person,
  named: ReadonlySet<AchievementId>,
  today: Context,
  anniversary: IsoDate,
) {
  const { program, on } = today
  if (person.leavesOn !== undefined && person.leavesOn <= anniversary) {
    return [{ code: 'leaves' as const, person: person.id, on: person.leavesOn }]
  }
  return person.achievements.flatMap((held): RiskCause[] => {
    if (!named.has(held.id) || notCounting(program, person, held, on)) return []
    const cause = { person: person.id, achievement: held.id }
    const then = notCounting(program, person, held, anniversary)
    if (then?.code === 'expired') return [{ code: 'expires', ...cause, on: addDays(then.expires, 1) }]
    if (then?.code !== 'no-longer-accepted') return []
    const { acceptedUntil } = achievementOf(program, held.id)!
    return [{ code: 'no-longer-accepted', ...cause, on: addDays(acceptedUntil!, 1) }]
  })
}

/** Those who satisfy a condition of the requirement today and no longer on the anniversary, and what happens to them. */
function peopleCauses(
  requirement: Requirement,
  today: Context,
  people: PeopleIndex,
  anniversary: IsoDate,
): RiskCause[] {
  const conditions = expressionsOf(requirement)
  if (conditions.length === 0) return []
  const named = new Set(conditions.flatMap(achievementsOf))
  const lost = union(
    conditions.map((each) => difference(satisfying(each, today.people), satisfying(each, people))),
  )
  return positions(lost).flatMap((position) =>
    personCauses(people.people[position]!, named, today, anniversary),
  )
}

/** The first day of the month from which the metric stays below the threshold up to the anniversary. */
function metricCauses(requirement: Requirement, today: Context, anniversary: IsoDate): RiskCause[] {
  if (!('metric' in requirement)) return []
  let since: IsoDate | undefined
  for (let month = `${monthOf(anniversary)}-01`; month > today.on; month = addMonths(month, -1)) {
    if (judgeMetric(requirement, { ...today, on: month }).status === 'met') break
    since = month
  }
  return since ? [{ code: 'months-roll-out', metric: requirement.metric, on: since }] : []
}

/** The risk to a level that is met today and not on the anniversary. `today` is the context of the day judged. */
export function riskOf(competency: CompetencyId, level: Level, today: Context, anniversary: IsoDate): Risk {
  const { program, profile } = today
  const rules = program.competencies[competency]!
  const { since, before } = lastMet(competency, level, today, anniversary)
  const path = Object.keys(before.paths).find((path) => before.paths[path]![level]?.status === 'met') ?? null
  const override = overrideInForce(program, profile, competency, level, addDays(since, -1))
  if (path === null) {
    return {
      anniversary,
      since,
      path,
      failing: [],
      causes: override ? [{ code: 'override-ends', on: addDays(override.until, 1) }] : [],
    }
  }
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const then = judgeCompetency(competency, rules, { ...today, people, on: anniversary })
  const failing = then.paths[path]![level]!.requirements.flatMap((result, requirement) =>
    result.status === 'met' ? [] : [{ requirement, result }],
  )
  return {
    anniversary,
    since,
    path,
    failing,
    causes: failing.flatMap(({ requirement: at }) => {
      const requirement = rules.paths[path]![level]![at]!
      return [
        ...metricCauses(requirement, today, anniversary),
        ...peopleCauses(requirement, today, people, anniversary),
      ]
    }),
  }
}
