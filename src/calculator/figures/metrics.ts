/** Where metrics belong: to the area and the paths that ask for them. */
import type {
  AreaId,
  CompetencyId,
  Level,
  Market,
  MetricId,
  PathId,
  Program,
  Threshold,
} from '../../engine/program/index.ts'
import { dependenciesOf, thresholdFor } from '../../engine/requirements/index.ts'

export interface MetricUse {
  readonly competency: CompetencyId
  readonly path: PathId
  readonly thresholds: readonly { readonly level: Level; readonly atLeast: Threshold }[]
}
export interface AreaMetrics {
  readonly area: AreaId
  readonly metrics: readonly { readonly metric: MetricId; readonly uses: readonly MetricUse[] }[]
}

const thresholdsOf = (program: Program, competency: CompetencyId, path: PathId, metric: MetricId) =>
  program.levels.flatMap((level) =>
    (program.competencies[competency]!.paths[path]![level] ?? [])
      .flatMap((requirement) => dependenciesOf(requirement).figures)
      .filter((figure) => figure.metric === metric)
      .map(({ atLeast }) => ({ level, atLeast })),
  )

const usesOf = (program: Program, area: AreaId, metric: MetricId): MetricUse[] =>
  Object.entries(program.competencies)
    .filter(([, competency]) => competency.area === area)
    .flatMap(([competency, { paths }]) =>
      Object.keys(paths).map((path) => ({
        competency,
        path,
        thresholds: thresholdsOf(program, competency, path, metric),
      })),
    )
    .filter(({ thresholds }) => thresholds.length > 0)

/** Each area's metrics in the program's order; areas without any are left out. */
export const metricsByArea = (program: Program): AreaMetrics[] =>
  Object.keys(program.areas)
    .map((area) => ({
      area,
      metrics: Object.keys(program.metrics)
        .map((metric) => ({ metric, uses: usesOf(program, area, metric) }))
        .filter(({ uses }) => uses.length > 0),
    }))
    .filter(({ metrics }) => metrics.length > 0)

/** What the levels ask for in the market, each amount of a level once. */
export function thresholdsIn(uses: readonly MetricUse[], market: Market): { level: Level; amount: number }[] {
  const all = uses.flatMap(({ thresholds }) =>
    thresholds.flatMap(({ level, atLeast }) => {
      const amount = thresholdFor(atLeast, market)
      return amount === undefined ? [] : [{ level, amount }]
    }),
  )
  return [...new Map(all.map((one) => [`${one.level} ${one.amount}`, one])).values()]
}
