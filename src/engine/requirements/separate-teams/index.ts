/** `{ separateTeams: [T1, T2] }`: the teams can be filled with nobody in two of them. */
import type { RequirementKind } from '../kind.ts'
import { teamAlternatives } from './alternatives.ts'
import { judgeSeparateTeams } from './judge.ts'

/** The kind of requirement that asks for separate teams. */
export const separateTeamsKind: RequirementKind<'separate-teams'> = {
  judge: judgeSeparateTeams,
  alternatives: teamAlternatives,
  doubts: () => [],
  conditions: ({ teams }) => teams.length,
}
