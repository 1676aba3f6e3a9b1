/** What the data reach by the rules of each edition, and what they gain or lose from one to the next, with the causes. */
import { diffEditions, levelDifferences, type LevelDifference } from '../../engine/editions/index.ts'
import type { Assessment } from '../../engine/eligibility/index.ts'
import { compareAssessments, type LevelChange } from '../../engine/eligibility/comparison.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type {
  Achievement,
  AchievementId,
  CompetencyId,
  Level,
  PathId,
  Program,
  Requirement,
} from '../../engine/program/index.ts'
import { dependenciesOf, type Status } from '../../engine/requirements/index.ts'

/** One edition and what the data reach by it. */
export interface JudgedEdition {
  readonly program: Program
  readonly assessment: Assessment
}

/** A level through all editions; `null` where one does not publish it. */
export interface LevelThrough {
  readonly competency: CompetencyId
  readonly level: Level
  readonly statuses: readonly (Status | null)[]
}

/** Something that differs in the rules of a level and bears on the data. */
export type Cause =
  | {
      readonly code: 'requirements'
      readonly difference: LevelDifference
      readonly before: readonly Requirement[] | null
      readonly after: readonly Requirement[] | null
      /** Whoever holds what came or left. */
      readonly holders: Readonly<Record<AchievementId, readonly PersonId[]>>
    }
  /** An achievement that somebody holds counts at other times. */
  | {
      readonly code: 'times'
      readonly achievement: AchievementId
      readonly after: Pick<Achievement, 'availableFrom' | 'retired' | 'acceptedUntil' | 'mayCountUntil'>
    }

export interface CausedChange {
  readonly change: LevelChange
  readonly causes: readonly Cause[]
}

/** From one edition to the next. */
export interface StepThrough {
  readonly before: Program
  readonly after: Program
  readonly changes: readonly CausedChange[]
}

const keysOf = (...records: readonly (object | undefined)[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
]

/** Lists the levels that are met or unclear by some edition, in the order of the latest. */
export function levelsThrough(judged: readonly JudgedEdition[]): readonly LevelThrough[] {
  const latestFirst = judged.toReversed()
  const competencies = keysOf(...latestFirst.map(({ program }) => program.competencies))
  const levels = keysOf(
    ...latestFirst.map(({ program }) => Object.fromEntries(program.levels.map((one) => [one, 0]))),
  )
  return competencies
    .flatMap((competency) =>
      (levels as readonly Level[]).map((level): LevelThrough => ({
        competency,
        level,
        statuses: judged.map(({ assessment }) => assessment.competencies[competency]?.levels[level] ?? null),
      })),
    )
    .filter(({ statuses }) => statuses.some((status) => status === 'met' || status === 'unclear'))
}

const holdersOf = ({ people = [] }: Profile, achievement: AchievementId): readonly PersonId[] =>
  people.filter(({ achievements }) => achievements.some(({ id }) => id === achievement)).map(({ id }) => id)

/** What came or left concerns the data where somebody holds it; otherwise it stands as it is. */
function bearingOn(
  difference: LevelDifference,
  profile: Profile,
): { readonly difference: LevelDifference; readonly holders: Record<AchievementId, readonly PersonId[]> } {
  if (difference.code !== 'achievements-came' && difference.code !== 'achievements-left')
    return { difference, holders: {} }
  const held = difference.achievements
    .map((id) => [id, holdersOf(profile, id)] as const)
    .filter(([, holders]) => holders.length > 0)
  return held.length === 0
    ? { difference, holders: {} }
    : {
        difference: { ...difference, achievements: held.map(([id]) => id) },
        holders: Object.fromEntries(held),
      }
}

const statusOf = (
  { assessment }: JudgedEdition,
  competency: CompetencyId,
  path: PathId,
  level: Level,
): Status => assessment.competencies[competency]?.paths[path]?.[level]?.status ?? 'unmet'

const requirementsAt = (
  { competencies }: Program,
  competency: CompetencyId,
  path: PathId,
  level: Level,
): readonly Requirement[] => competencies[competency]?.paths[path]?.[level] ?? []

function causesOf(
  { competency, level }: LevelChange,
  changes: ReturnType<typeof diffEditions>,
  [before, after]: readonly [JudgedEdition, JudgedEdition],
  profile: Profile,
): readonly Cause[] {
  const turned = keysOf(
    after.program.competencies[competency]?.paths,
    before.program.competencies[competency]?.paths,
  ).filter((path) => statusOf(before, competency, path, level) !== statusOf(after, competency, path, level))
  const requirements = changes.flatMap((change): readonly Cause[] =>
    change.code === 'level' &&
    change.competency === competency &&
    change.level === level &&
    turned.includes(change.path)
      ? levelDifferences(change.before, change.after).map((difference) => ({
          code: 'requirements',
          before: change.before,
          after: change.after,
          ...bearingOn(difference, profile),
        }))
      : [],
  )
  const named = new Set(
    turned
      .flatMap((path) =>
        [before, after].flatMap(({ program }) => requirementsAt(program, competency, path, level)),
      )
      .flatMap((requirement) => dependenciesOf(requirement).achievements),
  )
  const times = changes.flatMap((change): readonly Cause[] => {
    if (change.code !== 'achievement' || !change.before || !change.after) return []
    const { achievement, before: was, after: is } = change
    const isOther = (['availableFrom', 'retired', 'acceptedUntil', 'mayCountUntil'] as const).some(
      (key) => was[key] !== is[key],
    )
    return isOther && named.has(achievement) && holdersOf(profile, achievement).length > 0
      ? [{ code: 'times', achievement, after: is }]
      : []
  })
  // What nobody holds explains nothing, as long as something else does.
  const telling = requirements.filter(
    (cause) =>
      cause.code !== 'requirements' ||
      !('achievements' in cause.difference) ||
      Object.keys(cause.holders).length > 0,
  )
  return telling.length + times.length > 0 ? [...telling, ...times] : requirements
}

/** A risk is a matter of the package, not of what a level takes. */
const isOfLevel = ({ code }: LevelChange): boolean =>
  code === 'reached' || code === 'lost' || code === 'unclear'

/** Lists what the data gain and lose from each edition to the next. */
export function stepsThrough(judged: readonly JudgedEdition[], profile: Profile): readonly StepThrough[] {
  return judged.slice(1).map((after, at) => {
    const before = judged[at]!
    const differences = diffEditions(before.program, after.program)
    return {
      before: before.program,
      after: after.program,
      changes: compareAssessments(before.assessment, after.assessment)
        .filter(isOfLevel)
        .map((change) => ({ change, causes: causesOf(change, differences, [before, after], profile) })),
    }
  })
}
