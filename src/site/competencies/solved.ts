/** The smallest teams as the pages show them: the planner is asked once for a build, not once for a language. */
import { loadHighs } from '../../engine/planning/highs.ts'
import type { Target } from '../../engine/planning/index.ts'
import { program } from '../program.ts'
import { smallestTeams, type SmallestTeam } from './teams.ts'

const solver = await loadHighs()
const solved = new Map<string, readonly SmallestTeam[]>()

/** Returns the smallest teams that reach a level of a path. */
export function teamsReaching(target: Required<Target>): readonly SmallestTeam[] {
  const key = JSON.stringify(target)
  const teams = solved.get(key) ?? smallestTeams(program, target, solver)
  solved.set(key, teams)
  return teams
}
