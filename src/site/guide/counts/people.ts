/** Example people whose places the engine finds, so that the drawings cannot contradict it. */
import { assess } from '../../../engine/eligibility/index.ts'
import { achievementsOf } from '../../../engine/requirements/index.ts'
import type { AchievementId, CompetencyId, Level, PathId, Program } from '../../../engine/program/index.ts'
import type { Profile } from '../../../engine/profile/index.ts'

/** One person with these achievements and nobody else. */
const alone = (achievements: readonly AchievementId[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: [{ id: 'person', associatedSince: '2018-01-01', achievements: achievements.map((id) => ({ id })) }],
})

export interface CountingCompetency {
  readonly competency: CompetencyId
  /** The person's place among the people that a level asks for. */
  readonly levels: readonly { readonly level: Level; readonly have: number; readonly need: number }[]
}

/**
 * Returns the competencies in which one person counts at the same time.
 * @throws Error when there are fewer than two, which would not show what the drawing says.
 */
export function competenciesCounting(
  program: Program,
  achievements: readonly AchievementId[],
): readonly CountingCompetency[] {
  const { competencies } = assess(program, alone(achievements), program.published)
  const found = Object.entries(competencies).flatMap(([competency, { paths }]): CountingCompetency[] => {
    const levels = program.levels.flatMap((level) =>
      Object.values(paths)
        .flatMap((path) => path[level]?.requirements ?? [])
        .filter((result) => result.kind === 'people' && result.counting.length > 0)
        .map(({ have, need }) => ({ level, have, need })),
    )
    return levels.length > 0 ? [{ competency, levels }] : []
  })
  if (found.length < 2) throw new Error(`${achievements.join(', ')} count in fewer than two competencies.`)
  return found
}

export interface FittingTeam {
  /** What the person holds of that which the team asks for. */
  readonly achievements: readonly AchievementId[]
  readonly counted: boolean
}

/**
 * Returns the separate teams of a path's level, all of which one person fits.
 * @throws Error when the level asks for no separate teams, or the person is not counted in exactly one of them.
 */
export function teamsFor(
  program: Program,
  [competency, path, level]: readonly [CompetencyId, PathId, Level],
  achievements: readonly AchievementId[],
): readonly FittingTeam[] {
  const requirements = program.competencies[competency]?.paths[path]?.[level] ?? []
  const requirement = requirements.find((each) => each.kind === 'separate-teams')
  const results = assess(program, alone(achievements), program.published).competencies[competency]
  const result = results?.paths[path]?.[level]?.requirements.find(({ kind }) => kind === 'separate-teams')
  if (!requirement || result?.kind !== 'separate-teams')
    throw new Error(`${competency}, ${path}, ${level} asks for no separate teams.`)
  const teams = result.teams.map(({ have, counting }, index) => ({
    achievements: achievementsOf(requirement.separateTeams[index]!.each).filter((id) =>
      achievements.includes(id),
    ),
    fits: have > 0,
    counted: counting.length > 0,
  }))
  if (!teams.every(({ fits }) => fits) || teams.filter(({ counted }) => counted).length !== 1)
    throw new Error(`${achievements.join(', ')} don't fit every team of ${competency}, counted in one.`)
  return teams
}
