/** Why a level that is active now will not be met on the anniversary: what fails, since when, because of whom. */
import { addDays, addMonths, monthOf, type IsoDate } from '../calendar/index.ts'
import type { AchievementId, CompetencyId, Expression, Level, Requirement } from '../program/types.ts'
import type { Person } from '../profile/types.ts'
import { difference, positions, union } from './bits.ts'
import { changesBetween } from './changes.ts'
import { achievementCounts, lastVisibleDay } from './counting.ts'
import { achievementsOf, satisfying } from './expression.ts'
import { judgeCompetency, type Judgement } from './judge.ts'
import { overrideInForce } from './overrides.ts'
import { indexPeople, reindexPeople, type PeopleIndex } from './people-index.ts'
import { judgeMetric } from './requirements/metric.ts'
import type { Context } from './requirements/index.ts'
import type { CompetencyLevel, Risk, RiskCause } from './types.ts'

interface LastMet extends CompetencyLevel {
  /** First day of the stretch without the level that lasts to the anniversary. */
  readonly since: IsoDate
  /** The judgement just before it. */
  readonly before: Judgement
}

/** Walks back from the anniversary over the days of change until each level was still met. */
function lastMet(levels: readonly CompetencyLevel[], today: Context, anniversary: IsoDate): LastMet[] {
  const { program, profile, on } = today
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const days = changesBetween(program, profile, on, anniversary)
  const found: LastMet[] = []
  let open = levels
  for (let at = days.length - 1; at >= 0 && open.length > 0; at--) {
    const [since, changed] = days[at]!
    const previous = days[at - 1]?.[0] ?? on
    reindexPeople(people, program, changed, previous)
    open = open.filter(({ competency, level }) => {
      const rules = program.competencies[competency]!
      const before = judgeCompetency(competency, rules, { ...today, people, on: previous })
      if (before.levels[level] !== 'met') return true
      found.push({ competency, level, since, before })
      return false
    })
  }
  return found
}

const expressionsOf = (requirement: Requirement): Expression[] => {
  if ('separateTeams' in requirement) return requirement.separateTeams.map(({ each }) => each)
  if ('people' in requirement) {
    return [requirement.each, ...(requirement.ofWhom ?? []).map(({ each }) => each)]
  }
  return []
}

/** What ends before the anniversary for a person who counts today: the association, or achievements that are named. */
function personCauses(
  person: Person,
  named: ReadonlySet<AchievementId>,
  { program, on }: Context,
  lastVisible: IsoDate,
  anniversary: IsoDate,
): RiskCause[] {
  if (person.leavesOn !== undefined && person.leavesOn <= anniversary) {
    return [{ code: 'leaves', person: person.id, on: person.leavesOn }]
  }
  return person.achievements.flatMap((held): RiskCause[] => {
    const achievement = program.achievements[held.id]
    if (!named.has(held.id) || !achievementCounts(achievement!, held, on, lastVisible)) return []
    const cause = { person: person.id, achievement: held.id }
    if (held.expires !== undefined && held.expires < anniversary) {
      return [{ code: 'expires', ...cause, on: addDays(held.expires, 1) }]
    }
    const { acceptedUntil } = achievement!
    return acceptedUntil !== undefined && acceptedUntil < anniversary
      ? [{ code: 'no-longer-accepted', ...cause, on: addDays(acceptedUntil, 1) }]
      : []
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
  const lastVisible = lastVisibleDay(today.program, today.on)
  return positions(lost).flatMap((position) =>
    personCauses(people.people[position]!, named, today, lastVisible, anniversary),
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

function riskOf({ competency, level, since, before }: LastMet, today: Context, then: Context): Risk {
  const { program, profile } = today
  const anniversary = then.on
  const rules = program.competencies[competency]!
  const path = Object.keys(before.paths).find((path) => before.paths[path]![level]?.status === 'met') ?? null
  if (path === null) {
    const override = overrideInForce(program, profile, competency, level, addDays(since, -1))
    const causes: RiskCause[] = override ? [{ code: 'override-ends', on: addDays(override.until, 1) }] : []
    return { anniversary, since, path, failing: [], causes }
  }
  const results = judgeCompetency(competency, rules, then).paths[path]![level]!.requirements
  const failing = results.flatMap((result, requirement) =>
    result.status === 'met' ? [] : [{ requirement, result }],
  )
  const causes = failing.flatMap(({ requirement: at }) => {
    const requirement = rules.paths[path]![level]![at]!
    return [
      ...metricCauses(requirement, today, anniversary),
      ...peopleCauses(requirement, today, then.people, anniversary),
    ]
  })
  return { anniversary, since, path, failing, causes }
}

/** The risks to levels that are met on the day of `today` and not on the anniversary. */
export function risksOf(
  levels: readonly CompetencyLevel[],
  today: Context,
  anniversary: IsoDate,
): Map<CompetencyId, Partial<Record<Level, Risk>>> {
  const { program, profile } = today
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const then = { ...today, people, on: anniversary }
  const risks = new Map<CompetencyId, Partial<Record<Level, Risk>>>()
  for (const found of lastMet(levels, today, anniversary)) {
    const risk = { [found.level]: riskOf(found, today, then) }
    risks.set(found.competency, { ...risks.get(found.competency), ...risk })
  }
  return risks
}
