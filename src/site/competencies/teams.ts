/** The smallest teams that reach a level: what an organization needs that begins with nobody. */
import { plansFor, type Plan, type Target } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { AchievementId, Program, Requirement } from '../../engine/program/index.ts'
import { alternativesOf, dependenciesOf } from '../../engine/requirements/index.ts'

/** What one person takes, or one of those that would do as well in its place. In the order of the path's requirements. */
export type OneOf = readonly AchievementId[]

/** People of a team who take the same. */
export interface Role {
  readonly people: number
  readonly each: readonly OneOf[]
}

/** People who reach a level together. */
export type SmallestTeam = readonly Role[]

type Solver = Parameters<typeof plansFor>[3]

/** So many smallest teams of a level are told at most: further ones are mixtures of these. */
const howMany = 3

const nobody: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: [],
}

/** More hires are of no use: so many people are named in all. */
const peopleIn = (requirements: readonly Requirement[]): number =>
  requirements
    .flatMap((requirement) => alternativesOf(requirement, 'strict'))
    .flatMap(({ people }) => people)
    .reduce((total, { people }) => total + people, 0)

/** Gathers the people of a plan who take the same, the role that asks for most first. */
function teamOf(plan: Plan, order: readonly AchievementId[]): SmallestTeam {
  const byOrder = (one: AchievementId, other: AchievementId) => order.indexOf(one) - order.indexOf(other)
  const takes = plan.steps.filter((step) => step.code === 'take')
  const people = Map.groupBy(takes, ({ person }) => person)
  const each = [...people.values()].map((steps) =>
    steps
      .map(({ achievement, instead }): OneOf => [achievement, ...instead].sort(byOrder))
      .sort(([one = ''], [other = '']) => byOrder(one, other)),
  )
  const alike = Map.groupBy(each, (choices) => JSON.stringify(choices))
  return [...alike.values()]
    .map((all): Role => ({ people: all.length, each: all[0]! }))
    .sort((one, other) => other.each.length - one.each.length)
}

/**
 * Returns the teams that reach the level by the fewest new achievements, then by the fewest people, with all figures and
 * facts as they must be; proven by the planner. One team with nobody in it where no people are asked for.
 * @throws Error when nobody can reach the level any more, or the edition does not publish it
 */
export function smallestTeams(
  program: Program,
  target: Required<Target>,
  solver: Solver,
): readonly SmallestTeam[] {
  const { competency, path, level } = target
  const levels = program.competencies[competency]?.paths[path]
  const requirements = levels?.[level] ?? []
  const request = {
    targets: [target],
    on: program.published,
    limits: { hires: peopleIn(requirements) },
  }
  const result = plansFor(program, nobody, request, solver, howMany)
  if (!result.ok) throw new Error(`No team reaches ${competency}, ${path}, ${level}: ${result.code}.`)
  const order = program.levels
    .flatMap((each) => levels?.[each] ?? [])
    .flatMap((requirement) => dependenciesOf(requirement).achievements)
  const least = result.plans.filter(({ cost }) => cost === result.plans[0]!.cost)
  return least.map((plan) => teamOf(plan, order))
}
