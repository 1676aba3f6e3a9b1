import type { SeparateTeamsRequirement } from '../../program/index.ts'
import { countBits, positions } from '../bits.ts'
import type { Context } from '../context.ts'
import { satisfying } from '../expression.ts'
import { lazy } from '../lazy.ts'
import { partialHolders, placeOf } from '../places.ts'
import type { Missing } from '../result.ts'
import type { SeparateTeamsResult } from './result.ts'

/**
 * The most places that different people can fill (Kuhn's augmenting paths): for each place, which of its candidates
 * stands in it, or `undefined`.
 */
function seatAll(candidates: readonly (readonly number[])[]): (number | undefined)[] {
  const placeOfPerson = new Map<number, number>()
  const seat = (place: number, tried: Set<number>): boolean =>
    candidates[place]!.some((person) => {
      if (tried.has(person)) return false
      tried.add(person)
      const taken = placeOfPerson.get(person)
      if (taken !== undefined && !seat(taken, tried)) return false
      placeOfPerson.set(person, place)
      return true
    })
  candidates.forEach((_, place) => seat(place, new Set()))
  const personOfPlace = new Map([...placeOfPerson].map(([person, place]) => [place, person]))
  return candidates.map((_, place) => personOfPlace.get(place))
}

/** Judges whether the teams can be filled with nobody in two of them. */
export function judgeSeparateTeams(
  { separateTeams }: SeparateTeamsRequirement,
  context: Context,
): SeparateTeamsResult {
  const { people } = context
  const able = separateTeams.map((team) => satisfying(team.each, people))
  const need = separateTeams.reduce((total, team) => total + team.people, 0)
  // No more than `need` candidates of a team matter: however the other places are filled, enough of them are left.
  const places = separateTeams.flatMap((team, at) => {
    const candidates = positions(able[at]!, need)
    return Array.from({ length: team.people }, () => ({ at, candidates }))
  })
  const seated = seatAll(places.map(({ candidates }) => candidates))
  const have = seated.filter((person) => person !== undefined).length
  const missing: Missing[] = []
  let unexplained = need - have
  separateTeams.forEach((team, at) => {
    const have = countBits(able[at]!)
    const short = team.people - have
    if (short <= 0) return
    missing.push({ code: 'team-short', team: at, have, need: team.people, short, each: team.each })
    unexplained -= short
  })
  if (unexplained > 0) missing.push({ code: 'teams-overlap', have, need, short: unexplained })
  return {
    kind: 'separate-teams',
    status: have >= need ? 'met' : 'unmet',
    have,
    need,
    missing,
    teams: separateTeams.map((team, at) => {
      const counting = lazy(() =>
        seated
          .filter((person, place) => person !== undefined && places[place]!.at === at)
          .sort((one, other) => one! - other!)
          .map((person) => placeOf(people, person!, [team.each])),
      )
      const partial = lazy(() => partialHolders(context, team.each, able[at]!))
      return {
        have: countBits(able[at]!),
        need: team.people,
        get counting() {
          return counting()
        },
        get partial() {
          return partial()
        },
      }
    }),
  }
}
