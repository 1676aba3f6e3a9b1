/** A level as a choice between options: each asks for so many people under some conditions, figures and facts. */
import { needIn } from '../requirements/index.ts'
import type {
  AttestationId,
  CompetencyId,
  Level,
  Market,
  MetricId,
  PathId,
  PeopleRequirement,
  Program,
  Requirement,
  Team,
} from '../program/index.ts'
import { conditionOf, type Condition } from './conditions.ts'

/** At least so many people satisfy the condition. */
export interface Demand {
  /** Index of the requirement among those of the path at the level. */
  readonly requirement: number
  readonly condition: Condition
  readonly people: number
}

/** One way to meet a level. Whoever meets all that it asks for meets the level, and the other way round. */
export interface Option {
  readonly path: PathId
  readonly demands: readonly Demand[]
  readonly figures: readonly { readonly metric: MetricId; readonly need: number }[]
  readonly attestations: readonly AttestationId[]
}

type Part = Omit<Option, 'path'>
const nothing: Part = { demands: [], figures: [], attestations: [] }

function readingsOf(
  requirement: number,
  { people, each, ofWhom = [], sameWay }: PeopleRequirement,
  mixing: boolean,
): Demand[][] {
  const isApart = sameWay !== undefined && !mixing && typeof each !== 'string' && 'anyOf' in each
  const alternatives = isApart ? each.anyOf : [each]
  return alternatives.map((alternative) => [
    { requirement, condition: conditionOf(alternative), people },
    ...ofWhom.map((team) => ({
      requirement,
      condition: conditionOf({ allOf: [alternative, team.each] }),
      people: team.people,
    })),
  ])
}

const subsetsOf = (teams: readonly Team[]): Team[][] =>
  teams.reduce<Team[][]>((subsets, team) => subsets.flatMap((subset) => [subset, [...subset, team]]), [[]])

/** Teams can be filled with nobody in two of them when any of them together have candidates enough (Hall, 1935). */
const teamDemands = (requirement: number, teams: readonly Team[]): Demand[] =>
  subsetsOf(teams)
    .filter((subset) => subset.length > 0)
    .map((subset) => ({
      requirement,
      condition: conditionOf({ anyOf: subset.map(({ each }) => each) }),
      people: subset.reduce((total, { people }) => total + people, 0),
    }))

/** The requirement as alternatives, one of which must hold. */
function alternativesOf(requirement: Requirement, at: number, market: Market, mixing: boolean): Part[] {
  if ('metric' in requirement) {
    const { metric, atLeast } = requirement
    const need = needIn(atLeast, market)
    return [{ ...nothing, figures: [{ metric, need }] }]
  }
  if ('attest' in requirement) return [{ ...nothing, attestations: [requirement.attest] }]
  if ('separateTeams' in requirement) {
    return [{ ...nothing, demands: teamDemands(at, requirement.separateTeams) }]
  }
  return readingsOf(at, requirement, mixing).map((demands) => ({ ...nothing, demands }))
}

const join = (a: Part, b: Part): Part => ({
  demands: [...a.demands, ...b.demands],
  figures: [...a.figures, ...b.figures],
  attestations: [...a.attestations, ...b.attestations],
})

/**
 * The options of a competency's level, path by path; none where the level is not published. A requirement that leaves
 * open whether people count across its alternatives (`sameWay: unstated`) gives one option for each alternative.
 *
 * @param mixing people may be counted across such alternatives: whoever meets only such an option is `unclear`
 */
export function optionsOf(
  program: Program,
  market: Market,
  competency: CompetencyId,
  level: Level,
  mixing = false,
): Option[] {
  const paths = Object.entries(program.competencies[competency]?.paths ?? {})
  return paths.flatMap(([path, rules]) => {
    const requirements = rules[level]
    if (!requirements) return []
    return requirements
      .map((requirement, at) => alternativesOf(requirement, at, market, mixing))
      .reduce(
        (options, more) => options.flatMap((option) => more.map((part) => join(option, part))),
        [nothing],
      )
      .map((part) => ({ path, ...part }))
  })
}
