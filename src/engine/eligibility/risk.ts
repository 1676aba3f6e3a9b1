/** Why a level that is displayed now will not be met on the anniversary: what fails, since when, because of whom. */
import { addDays, type IsoDate } from '../calendar/index.ts'
import type { CompetencyId, Level, PathId } from '../program/index.ts'
import { type Bits, type Context, emptyBits, indexPeople, union } from '../requirements/index.ts'
import { figureCauses, byDay, lossCauses, lostBetween } from './causes.ts'
import { judgeCompetency } from './judge.ts'
import { overrideInForce } from './overrides.ts'
import type { CompetencyLevel, Membership, Risk, RiskCause } from './types.ts'
import { walkBack } from './walk.ts'

interface LastMet extends CompetencyLevel {
  /** First day of the stretch without the level that lasts to the anniversary. */
  readonly since: IsoDate
  /** The path that was met the day before. */
  readonly path: PathId | null
  /** For each requirement of the path: who satisfied a condition the day before and doesn't on the anniversary. */
  readonly lost: readonly Bits[]
}

/** Walks back from the anniversary over the days of change until each level was still met. */
function lastMet(levels: readonly CompetencyLevel[], then: Context, from: IsoDate): LastMet[] {
  const { competencies } = then.program
  const found: LastMet[] = []
  let open = levels
  for (const { since, before } of walkBack(then, from)) {
    open = open.filter(({ competency, level }) => {
      const rules = competencies[competency]!
      const { levels, paths } = judgeCompetency(competency, rules, before)
      if (levels[level] !== 'met') return true
      const path = Object.keys(paths).find((path) => paths[path]![level]?.status === 'met')
      const requirements = path === undefined ? [] : rules.paths[path]![level]!
      const lost = requirements.map((requirement) => lostBetween(requirement, before.people, then.people))
      found.push({ competency, level, since, path: path ?? null, lost })
      return false
    })
    if (open.length === 0) break
  }
  return found
}

function riskOf({ competency, level, since, path, lost }: LastMet, today: Context, then: Context): Risk {
  const { program, profile } = today
  const anniversary = then.on
  const last = addDays(since, -1)
  const rules = program.competencies[competency]!
  const judged = judgeCompetency(competency, rules, then)
  const becomes = judged.levels[level] === 'unclear' ? 'unclear' : 'unmet'
  if (path === null) {
    const override = overrideInForce(program, profile, competency, level, last)
    const causes: RiskCause[] = override ? [{ code: 'override-ends', on: addDays(override.until, 1) }] : []
    return { anniversary, becomes, since, path, failing: [], causes }
  }
  const failing = judged.paths[path]![level]!.requirements.flatMap((result, requirement) =>
    result.status === 'met' ? [] : [{ requirement, result }],
  )
  // A level lost before today: nobody of today is missed, only those of its last day.
  const isPast = last < today.on
  const first = isPast ? { ...today, on: last } : today
  const causes = failing.flatMap(({ requirement: at }) => {
    const requirement = rules.paths[path]![level]![at]!
    const gone = isPast
      ? emptyBits(then.people.people.length)
      : lostBetween(requirement, today.people, then.people)
    return [
      ...figureCauses(requirement, first, anniversary),
      ...lossCauses(requirement, union([gone, lost[at]!]), [first.on, last], then, 'strict'),
    ]
  })
  return { anniversary, becomes, since, path, failing, causes: byDay(causes) }
}

/** Returns the risks to levels that the package displays and that are not met on its anniversary. */
export function risksOf(
  levels: readonly CompetencyLevel[],
  today: Context,
  { from, anniversary }: NonNullable<Membership['subscription']>,
): Map<CompetencyId, Partial<Record<Level, Risk>>> {
  const { program, profile } = today
  const people = indexPeople(program, profile.people ?? [], anniversary)
  const then = { ...today, people, on: anniversary }
  const risks = new Map<CompetencyId, Partial<Record<Level, Risk>>>()
  for (const found of lastMet(levels, then, from)) {
    const risk = { [found.level]: riskOf(found, today, then) }
    risks.set(found.competency, { ...risks.get(found.competency), ...risk })
  }
  return risks
}
