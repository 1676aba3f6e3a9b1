/** What a level takes at the least, in a few numbers: how many people, which figures. */
import type {
  CompetencyId,
  Level,
  Market,
  MetricId,
  Path,
  Program,
  Threshold,
} from '../../engine/program/index.ts'
import { requirementLines } from '../requirements/lines.ts'

/** What one path takes at a level. */
export interface Takes {
  readonly figures: readonly {
    readonly metric: MetricId
    readonly atLeast: number
    /** Where markets differ, the one that the figure is for. */
    readonly market?: Market
  }[]
  /** Different people; one may stand in several requirements, but not in two separate teams. */
  readonly people: number
  /** Whether something must be confirmed as well. */
  readonly confirmed: boolean
}

/** The figure for developed markets, where the markets differ. */
const inDevelopedMarkets = (threshold: Threshold): { atLeast: number; market?: Market } =>
  typeof threshold === 'number'
    ? { atLeast: threshold }
    : { atLeast: threshold.developed ?? Object.values(threshold)[0]!, market: 'developed' }

/** Returns what a path takes at a level, or nothing where the edition doesn't publish the level. */
export function takesOf(path: Path, level: Level, program: Program): Takes | undefined {
  const lines = path[level]?.flatMap((requirement) => requirementLines(requirement, program))
  return (
    lines && {
      figures: lines.flatMap((line) =>
        line.kind === 'metric' ? [{ metric: line.metric, ...inDevelopedMarkets(line.atLeast) }] : [],
      ),
      people: Math.max(
        0,
        ...lines.map((line) => (line.kind === 'people' ? line.people : 0)),
        lines.reduce((sum, line) => sum + (line.kind === 'team' ? line.people : 0), 0),
      ),
      confirmed: lines.some(({ kind }) => kind === 'attest'),
    }
  )
}

const inOrder = (one: Takes, other: Takes): number =>
  Number(one.confirmed) - Number(other.confirmed) ||
  one.figures.length - other.figures.length ||
  one.people - other.people

/** Returns what the path takes that asks for the fewest figures, and of those for the fewest people. */
export function leastTakenBy(program: Program, competency: CompetencyId, level: Level): Takes | undefined {
  const paths = Object.values(program.competencies[competency]!.paths)
  return paths.flatMap((path) => takesOf(path, level, program) ?? []).sort(inOrder)[0]
}
