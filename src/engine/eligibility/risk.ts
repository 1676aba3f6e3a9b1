/** Why a level that is active now will not be met on the anniversary: what fails, since when, because of whom. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { CompetencyId, Level, PathId } from '../program/index.ts'
import { type Bits, type Context, indexPeople, reindexPeople, union } from '../requirements/index.ts'
import { figureCauses, byDay, lossCauses, lostBetween } from './causes.ts'
import { changesBetween } from './changes.ts'
import { judgeCompetency } from './judge.ts'
import { overrideInForce } from './overrides.ts'
import type { CompetencyLevel, Risk, RiskCause } from './types.ts'

interface LastMet extends CompetencyLevel {
  /** First day of the stretch without the level that lasts to the anniversary. */
  readonly since: IsoDate
  /** The path that was met the day before. */
  readonly path: PathId | null
  /** For each requirement of the path: who satisfied a condition the day before and doesn't on the anniversary. */
  readonly lost: readonly Bits[]
}

/** Walks back from the anniversary over the days of change until each level was still met. */
function lastMet(levels: readonly CompetencyLevel[], today: Context, then: Context): LastMet[] {
  const { program, profile, on } = today
  const people = indexPeople(program, profile.people ?? [], then.on)
  const days = changesBetween(program, profile, on, then.on)
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
      const path = Object.keys(before.paths).find((path) => before.paths[path]![level]?.status === 'met')
      const requirements = path === undefined ? [] : rules.paths[path]![level]!
      const lost = requirements.map((requirement) => lostBetween(requirement, people, then.people))
      found.push({ competency, level, since, path: path ?? null, lost })
      return false
    })
  }
  return found
}

function riskOf({ competency, level, since, path, lost }: LastMet, today: Context, then: Context): Risk {
  const { program, profile } = today
  const anniversary = then.on
  const last = addDays(since, -1)
  const rules = program.competencies[competency]!
  if (path === null) {
    const override = overrideInForce(program, profile, competency, level, last)
    const causes: RiskCause[] = override ? [{ code: 'override-ends', on: addDays(override.until, 1) }] : []
    return { anniversary, since, path, failing: [], causes }
  }
  const results = judgeCompetency(competency, rules, then).paths[path]![level]!.requirements
  const failing = results.flatMap((result, requirement) =>
    result.status === 'met' ? [] : [{ requirement, result }],
  )
  const causes = failing.flatMap(({ requirement: at }) => {
    const requirement = rules.paths[path]![level]![at]!
    const since = lostBetween(requirement, today.people, then.people)
    return [
      ...figureCauses(requirement, today, anniversary),
      ...lossCauses(requirement, union([since, lost[at]!]), [today.on, last], then),
    ]
  })
  return { anniversary, since, path, failing, causes: byDay(causes) }
}

/** Returns the risks to levels that are met on the day of `today` and not on the anniversary. */
export function risksOf(
  levels: readonly CompetencyLevel[],
  today: Context,
  anniversary: IsoDate,
): Map<CompetencyId, Partial<Record<Level, Risk>>> {
  const { program, profile } = today
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const then = { ...today, people, on: anniversary }
  const risks = new Map<CompetencyId, Partial<Record<Level, Risk>>>()
  for (const found of lastMet(levels, today, then)) {
    const risk = { [found.level]: riskOf(found, today, then) }
    risks.set(found.competency, { ...risks.get(found.competency), ...risk })
  }
  return risks
}
