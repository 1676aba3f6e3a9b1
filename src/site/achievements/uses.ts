import { program } from '../program.ts'
import {
  type PathRow,
  pathRows,
  peopleIn,
  type PeopleLine,
  type RequirementLine,
  requirementLines,
} from '../requirements/lines.ts'
import { type Doubt, doubtsOf } from '../../engine/requirements/index.ts'
import type {
  AchievementId,
  Competency,
  CompetencyId,
  Expression,
  Level,
  Path,
  PathId,
  PeopleRequirement,
  Requirement,
} from '../../engine/program/index.ts'
import { alsoNeeded, insteadOf, separately } from './also-needed.ts'

/** What some of a requirement's people need besides. */
type Further = NonNullable<PeopleRequirement['ofWhom']>[number]

/** A row of a path's table that an achievement counts for. */
export interface AchievementUse {
  /** Its lines have all doubts about their requirement that concern the achievement. */
  readonly row: PathRow
  /** What else the same person needs. */
  readonly together: readonly Expression[]
  /** What satisfies the same condition without it. */
  readonly instead: readonly Expression[]
  /** What some of the row's people need besides, by level: somebody else may be among them. */
  readonly further: Readonly<Partial<Record<Level, readonly Further[]>>>
  /** Whether only the more lenient of two readings names it. */
  readonly leniently: boolean
}
export interface PathUses {
  readonly competencyId: CompetencyId
  readonly competency: Competency
  readonly pathId: PathId
  readonly path: Path
  readonly uses: readonly AchievementUse[]
}

/** What one level asks of a person who is to count by the achievement. */
interface LevelUse extends Pick<AchievementUse, 'together' | 'instead'> {
  readonly line: RequirementLine
  readonly further: readonly Further[]
}

/** Whoever is among the people of a line, and not by this achievement, holds what those people hold. */
function neededOf(line: PeopleLine, id: AchievementId): readonly Expression[] | undefined {
  const others = alsoNeeded(line.each, id)
  if (!others || line.kind !== 'ofWhom') return others
  return [...(alsoNeeded(line.base, id) ?? [line.base]), ...others]
}

/** Others' ends say nothing about this one. */
const concerns =
  (id: AchievementId) =>
  (doubt: Doubt): boolean =>
    doubt.code !== 'may-count-until' || doubt.achievement === id

function levelUse(
  line: RequirementLine | undefined,
  asking: (line: PeopleLine) => Requirement | undefined,
  id: AchievementId,
): LevelUse | undefined {
  const people = line && peopleIn(line)
  const needed = people && neededOf(people, id)
  if (!needed) return undefined
  const requirement = asking(people)
  const doubts = requirement ? doubtsOf(requirement, program) : people.doubts
  return {
    line: { ...people, doubts: doubts.filter(concerns(id)) },
    together: needed.flatMap(separately),
    instead: insteadOf(people.each, id),
    further: people.kind === 'people' && requirement?.kind === 'people' ? (requirement.ofWhom ?? []) : [],
  }
}

/** Makes the use of one level a row of its own. */
const rowOf = (level: Level, { line, together, instead, further }: LevelUse, leniently: boolean) => ({
  row: { [level]: line, shared: false },
  together,
  instead,
  further: { [level]: further },
  leniently,
})

/** Finds the requirement of which a line is one: the first line alone has its doubts. */
const askingIn =
  (requirements: readonly Requirement[] = []) =>
  ({ each }: PeopleLine): Requirement | undefined =>
    requirements.find((requirement) =>
      requirementLines(requirement, program).some((line) => peopleIn(line)?.each === each),
    )

const isSame = (one: readonly Expression[], other: readonly Expression[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function useOf({ shared, ...row }: PathRow, path: Path, id: AchievementId): readonly AchievementUse[] {
  const leniently = false
  const [silver, gold] = (['silver', 'gold'] as const).map((level) =>
    levelUse(row[level], askingIn(path[level]), id),
  )
  if (shared && silver && gold && isSame(silver.together, gold.together)) {
    const { together, instead } = silver
    const further = { silver: silver.further, gold: gold.further }
    return [{ row: { silver: silver.line, gold: gold.line, shared }, together, instead, further, leniently }]
  }
  return [
    ...(silver ? [rowOf('silver', silver, leniently)] : []),
    ...(gold ? [rowOf('gold', gold, leniently)] : []),
  ]
}

/** The uses of what only the lenient of two readings names: the tables show the strict one. */
const lenientUses = (path: Path, id: AchievementId): readonly AchievementUse[] =>
  program.levels.flatMap((level: Level) =>
    (path[level] ?? []).flatMap((requirement) => {
      if (requirement.kind !== 'readings') return []
      const { strict, lenient } = requirement.readings
      const linesOf = (items: readonly Requirement[]) =>
        items.flatMap((item) => requirementLines(item, program))
      if (linesOf(strict).some((line) => levelUse(line, () => requirement, id))) return []
      return linesOf(lenient).flatMap((line) => {
        const use = levelUse(line, () => requirement, id)
        return use ? [rowOf(level, use, true)] : []
      })
    }),
  )

/** Returns the uses of an achievement in one path. */
export const usesIn = (path: Path, id: AchievementId): readonly AchievementUse[] => [
  ...pathRows(path, program).flatMap((row) => useOf(row, path, id)),
  ...lenientUses(path, id),
]

/** Returns every path that names the achievement, with the rows of its table that do. */
export const pathUsesOf = (id: AchievementId): readonly PathUses[] =>
  Object.entries(program.competencies).flatMap(([competencyId, competency]) =>
    Object.entries(competency.paths).flatMap(([pathId, path]) => {
      const uses = usesIn(path, id)
      return uses.length > 0 ? [{ competencyId, competency, pathId, path, uses }] : []
    }),
  )
