/** The answer as the page shows it: the competencies of each area, those attained first, then the nearest. */
import type { Assessment, CompetencyAssessment, LevelResult, Risk } from './types.ts'
import type { RequirementResult } from '../requirements/index.ts'
import type { AreaId, CompetencyId, Level, PathId, Program } from '../program/index.ts'
import { deciding, distance, isNear, progress } from './nearness.ts'

/** The state of a competency's level in the visitor's eyes: the program's stages, and what precedes them. */
export type LevelState =
  'not-started' | 'not-yet' | 'started' | 'unclear' | 'qualified' | 'active' | 'at-risk'

/** One level of a competency as the page shows it. */
export interface LevelView {
  readonly level: Level
  readonly state: LevelState
  /** Whether it is met on the day; what is displayed may not be. */
  readonly met: boolean
  /** From 0 to 1. */
  readonly progress: number
  /** The path that is met or nearest to it. */
  readonly path: PathId
  /** Its requirements that are not met. */
  readonly unmet: readonly RequirementResult[]
  readonly distance: number
  /** Begun, and little is missing; see `isNear`. */
  readonly near: boolean
  /** The path's requirement that decides: the first that is missing, else the one met with the least to spare. */
  readonly decides: RequirementResult | undefined
  /** Met by an override, not by the path. */
  readonly byOverride: boolean
  /** For a level at risk: from when it is not met any more, and what it is then. */
  readonly risk: Pick<Risk, 'since' | 'becomes'> | undefined
}
/** One competency as the page shows it. */
export interface CompetencyView {
  readonly id: CompetencyId
  /** The published levels; none where the edition publishes no requirements. */
  readonly levels: readonly LevelView[]
}
/** The competencies of a solution area. */
export interface AreaView {
  readonly id: AreaId
  readonly competencies: readonly CompetencyView[]
}

function stateOf(competency: CompetencyAssessment, level: Level, share: number): LevelState {
  const stage = competency.stage[level]
  if (stage && stage !== 'started') return stage
  if (competency.levels[level] === 'unclear') return 'unclear'
  return stage ?? (share > 0 ? 'not-yet' : 'not-started')
}

function nearestPath(competency: CompetencyAssessment, level: Level): [PathId, LevelResult] | undefined {
  const order = { met: 0, unclear: 1, unmet: 2 }
  return Object.entries(competency.paths)
    .flatMap(([path, levels]): [PathId, LevelResult][] => (levels[level] ? [[path, levels[level]]] : []))
    .sort(([, a], [, b]) => order[a.status] - order[b.status] || distance(a) - distance(b))[0]
}

function viewLevel(competency: CompetencyAssessment, level: Level): LevelView[] {
  const nearest = nearestPath(competency, level)
  if (!nearest) return []
  const [path, result] = nearest
  const met = competency.levels[level] === 'met'
  const share = met ? 1 : progress(result)
  const unmet = result.requirements.filter(({ status }) => status !== 'met')
  const state = stateOf(competency, level, share)
  const byOverride = competency.overrides[level] !== undefined && result.status !== 'met'
  const risk = competency.risk[level]
  const near = !met && state !== 'not-started' && isNear(result)
  const decides = deciding(result)
  return [
    {
      level,
      state,
      met,
      progress: share,
      path,
      unmet,
      distance: distance(result),
      near,
      decides,
      byOverride,
      risk,
    },
  ]
}

/** The level to reach next: the first that is not met. */
const nextLevel = ({ levels }: CompetencyView): LevelView | undefined => levels.find(({ met }) => !met)

/** Returns whether anything towards a level of the competency is there. */
export const isBegun = ({ levels }: CompetencyView): boolean =>
  levels.some(({ state }) => state !== 'not-started')

/** Gold, Silver, on the way, not started, not published. */
function rank(view: CompetencyView): number {
  if (view.levels.some((view) => view.level === 'gold' && view.met)) return 0
  if (view.levels.some(({ met }) => met)) return 1
  if (view.levels.length === 0) return 4
  return isBegun(view) ? 2 : 3
}

function inOrder(a: CompetencyView, b: CompetencyView): number {
  const byRank = rank(a) - rank(b)
  if (byRank !== 0 || rank(a) >= 3) return byRank
  return (nextLevel(a)?.distance ?? 0) - (nextLevel(b)?.distance ?? 0)
}

/** Returns a competency's levels as the page shows them. */
export const viewCompetency = (
  program: Program,
  { competencies }: Assessment,
  id: CompetencyId,
): CompetencyView => ({
  id,
  levels: program.levels.flatMap((level) => viewLevel(competencies[id]!, level)),
})

/**
 * Returns the competencies of each area, those attained first, then the nearest. Areas keep the program's order, but those
 * in which nothing is begun come last; where nothing has been entered, all keep it.
 */
export function viewAreas(program: Program, assessment: Assessment): AreaView[] {
  const views = Object.keys(assessment.competencies).map((id) => viewCompetency(program, assessment, id))
  const areas = Object.keys(program.areas).map((area) => ({
    id: area,
    competencies: views.filter(({ id }) => program.competencies[id]!.area === area).sort(inOrder),
  }))
  const isUntouched = ({ competencies }: AreaView) => !competencies.some(isBegun)
  return areas.sort((a, b) => Number(isUntouched(a)) - Number(isUntouched(b)))
}

interface OnItsWay {
  readonly view: CompetencyView
  readonly next: LevelView
}

/** Returns the next level of each competency that is on its way, the nearest first. */
export const inOrderOfNearness = (areas: readonly AreaView[]): OnItsWay[] =>
  areas
    .flatMap(({ competencies }) => competencies)
    .flatMap((view) => {
      const next = nextLevel(view)
      return next && next.state !== 'not-started' ? [{ view, next }] : []
    })
    .sort((a, b) => a.next.distance - b.next.distance)

/** Returns the level that is nearest to being attained, if any level is on its way. */
export const nearest = (areas: readonly AreaView[]): OnItsWay | undefined => inOrderOfNearness(areas)[0]
