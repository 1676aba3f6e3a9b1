/** A level as a choice between options: each asks for numbers of people under conditions, for figures and for facts. */
import type {
  AttestationId,
  CompetencyId,
  Level,
  Market,
  MetricId,
  PathId,
  Program,
} from '../program/index.ts'
import { type Alternative, alternativesOf, leastFor, type Reading } from '../requirements/index.ts'
import { conditionOf, type Condition } from './conditions.ts'

/** A number of people who must satisfy the condition. */
export interface Demand {
  /** Index of the requirement among those of the path at the level. */
  readonly requirement: number
  readonly condition: Condition
  readonly people: number
}

/** One way to meet a level: the level is met if and only if all that one of its options asks for is there. */
export interface Option {
  readonly path: PathId
  readonly demands: readonly Demand[]
  readonly figures: readonly { readonly metric: MetricId; readonly need: number }[]
  readonly attestations: readonly AttestationId[]
}

type Part = Omit<Option, 'path'>
const empty: Part = { demands: [], figures: [], attestations: [] }

/** An alternative of the requirement at a place in its list, ready to be counted. */
const partOf = (
  { people, figures, attestations }: Alternative,
  requirement: number,
  market: Market,
  reading: Reading,
): Part => ({
  demands: people.map(({ people, each }) => ({ requirement, condition: conditionOf(each), people })),
  figures: figures.map(({ metric, atLeast }) => ({ metric, need: leastFor(atLeast, market, reading) })),
  attestations,
})

/** A figure without a threshold published for the market is never enough. */
const isPossible = ({ figures }: Part): boolean => figures.every(({ need }) => need !== Infinity)

const join = (a: Part, b: Part): Part => ({
  demands: [...a.demands, ...b.demands],
  figures: [...a.figures, ...b.figures],
  attestations: [...a.attestations, ...b.attestations],
})

/**
 * Returns the options of a competency's level, path by path; none where the level is not published. A requirement with
 * several alternatives gives one option for each.
 *
 * @param reading an option that holds makes the level `met` strictly; where only a lenient one holds, it is `unclear`
 */
export function optionsOf(
  program: Program,
  market: Market,
  competency: CompetencyId,
  level: Level,
  reading: Reading = 'strict',
): Option[] {
  const paths = Object.entries(program.competencies[competency]?.paths ?? {})
  return paths.flatMap(([path, rules]) => {
    const requirements = rules[level]
    if (!requirements) return []
    return requirements
      .map((requirement, at) =>
        alternativesOf(requirement, reading)
          .map((alternative) => partOf(alternative, at, market, reading))
          .filter(isPossible),
      )
      .reduce((options, more) => options.flatMap((option) => more.map((part) => join(option, part))), [empty])
      .map((part) => ({ path, ...part }))
  })
}
