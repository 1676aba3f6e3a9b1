import type { SeparateTeamsRequirement, Team } from '../../program/index.ts'
import { type Bits, countBits, positions } from '../bits.ts'
import type { Context } from '../context.ts'
import { satisfying } from '../expression.ts'
import { lazy } from '../lazy.ts'
import { mayCount } from '../may-count.ts'
import type { PeopleIndex } from '../people-index.ts'
import { partialHolders, placeOf } from '../places.ts'
import type { Missing, Status } from '../result.ts'
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

interface Seating {
  readonly people: PeopleIndex
  /** For each team: who satisfies its condition. */
  readonly able: readonly Bits[]
  /** For each place: the team, and who stands in it. */
  readonly places: readonly { readonly team: number; readonly person: number | undefined }[]
  readonly have: number
}

function seated(teams: readonly Team[], need: number, people: PeopleIndex): Seating {
  const able = teams.map(({ each }) => satisfying(each, people))
  // No more than `need` candidates of a team matter: however the other places are filled, enough of them are left.
  const places = teams.flatMap((team, at) => {
    const candidates = positions(able[at]!, need)
    return Array.from({ length: team.people }, () => ({ team: at, candidates }))
  })
  const persons = seatAll(places.map(({ candidates }) => candidates))
  return {
    people,
    able,
    places: places.map(({ team }, place) => ({ team, person: persons[place] })),
    have: persons.filter((person) => person !== undefined).length,
  }
}

function missingPeople(teams: readonly Team[], { able, have }: Seating, need: number): Missing[] {
  const missing: Missing[] = []
  let unexplained = need - have
  teams.forEach(({ people, each }, team) => {
    const have = countBits(able[team]!)
    const short = people - have
    if (short <= 0) return
    missing.push({ code: 'team-short', team, have, need: people, short, each })
    unexplained -= short
  })
  if (unexplained > 0) missing.push({ code: 'teams-overlap', have, need, short: unexplained })
  return missing
}

/** Judges whether the teams can be filled with nobody in two of them. */
export function judgeSeparateTeams(
  { separateTeams }: SeparateTeamsRequirement,
  context: Context,
): SeparateTeamsResult {
  const need = separateTeams.reduce((total, { people }) => total + people, 0)
  const surely = seated(separateTeams, need, context.people)
  const isMet = surely.have >= need
  const shown = isMet ? surely : seated(separateTeams, need, context.people.lenient)
  const { people, able, places, have } = shown
  const status: Status = isMet ? 'met' : have >= need ? 'unclear' : 'unmet'
  return {
    kind: 'separate-teams',
    status,
    have,
    need,
    short: need - surely.have,
    missing: status === 'unmet' ? missingPeople(separateTeams, shown, need) : [],
    doubts: status === 'unclear' ? mayCount({ anyOf: separateTeams.map(({ each }) => each) }, context) : [],
    teams: separateTeams.map((team, at) => {
      const counting = lazy(() =>
        places
          .flatMap((place) => (place.team === at && place.person !== undefined ? [place.person] : []))
          .sort((one, other) => one - other)
          .map((person) => placeOf(people, person, [team.each])),
      )
      const partial = lazy(() => partialHolders({ ...context, people }, team.each, able[at]!))
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
