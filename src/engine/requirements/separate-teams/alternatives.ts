import type { SeparateTeamsRequirement, Team } from '../../program/index.ts'
import { type Alternative, nothing } from '../kind.ts'

const subsetsOf = (teams: readonly Team[]): Team[][] =>
  teams.reduce<Team[][]>((subsets, team) => subsets.flatMap((subset) => [subset, [...subset, team]]), [[]])

/**
 * Returns the one alternative: teams can be filled with nobody in two of them when any of them together have candidates
 * enough (Hall, 1935).
 */
export const teamAlternatives = ({ separateTeams }: SeparateTeamsRequirement): Alternative[] => [
  {
    ...nothing,
    people: subsetsOf(separateTeams)
      .filter((subset) => subset.length > 0)
      .map((subset) => ({
        people: subset.reduce((total, { people }) => total + people, 0),
        each: { anyOf: subset.map(({ each }) => each) },
      })),
  },
]
