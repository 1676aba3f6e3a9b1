/** Each kind of requirement, read from the model once more. */
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type { RequirementResult, Status } from '../../../src/engine/requirements/types.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { AchievementId, Program, Requirement, Team } from '../../../src/engine/program/types.ts'
import { satisfies } from '../expressions.ts'
import { figureOn } from './counting.ts'

const order: readonly Status[] = ['unmet', 'unclear', 'met']
/** The worst of the statuses. */
export const worst = (all: readonly Status[]): Status => order.find((status) => all.includes(status)) ?? 'met'
/** The best of the statuses. */
export const best = (all: readonly Status[]): Status =>
  order.findLast((status) => all.includes(status)) ?? 'unmet'

const metOr = (holds: boolean): Status => (holds ? 'met' : 'unmet')

/** How many places of separate teams can be filled at most: tries each person in each team and in none. */
const placesFilled = (people: readonly ReadonlySet<AchievementId>[], teams: readonly Team[]): number => {
  const need = teams.reduce((sum, team) => sum + team.people, 0)
  let most = 0
  const placing = (next: number, left: readonly number[], filled: number): void => {
    most = Math.max(most, filled)
    const person = people[next]
    if (!person || most === need) return
    teams.forEach((team, at) => {
      if (left[at]! > 0 && satisfies(person, team.each))
        placing(next + 1, left.with(at, left[at]! - 1), filled + 1)
    })
    placing(next + 1, left, filled)
  }
  placing(
    0,
    teams.map((team) => team.people),
    0,
  )
  return most
}

/** The result of one requirement for what counts of each person; witnesses and reasons are left empty. */
export const judgeRequirement = (
  program: Program,
  profile: Profile,
  people: readonly ReadonlySet<AchievementId>[],
  requirement: Requirement,
  on: IsoDate,
): RequirementResult => {
  const missing: [] = []
  const thoseWith = (expression: Team['each']) => people.filter((person) => satisfies(person, expression))
  switch (requirement.kind) {
    case 'metric': {
      const { kind, metric, atLeast } = requirement
      const need = typeof atLeast === 'number' ? atLeast : atLeast[profile.organization.market]
      const figure = figureOn(program.metrics[metric]!, profile.metrics?.[metric], on)
      const have = figure ?? 0
      return { kind, metric, entered: figure !== null, have, need, status: metOr(have >= need), missing }
    }
    case 'attest': {
      const { kind, attest } = requirement
      const have = profile.attestations?.includes(attest) ? 1 : 0
      return { kind, attestation: attest, have, need: 1, status: metOr(have === 1), missing }
    }
    case 'people': {
      const { kind, people: need, each, ofWhom = [], sameWay } = requirement
      const have = thoseWith(each).length
      const further = ofWhom.map((part) => ({
        have: thoseWith({ allOf: [each, part.each] }).length,
        need: part.people,
      }))
      const enough = have >= need && further.every((part) => part.have >= part.need)
      const alternatives =
        sameWay && typeof each === 'object' && 'anyOf' in each
          ? each.anyOf.map((alternative) => thoseWith(alternative).length)
          : []
      const unclear = enough && sameWay === 'unstated' && !alternatives.some((count) => count >= need)
      return {
        kind,
        have,
        need,
        ofWhom: further,
        status: unclear ? 'unclear' : metOr(enough),
        missing,
        counting: [],
        partial: [],
        ...(unclear ? { alternatives } : {}),
      }
    }
    case 'separate-teams': {
      const { kind, separateTeams: teams } = requirement
      const able = people.filter((person) => teams.some((team) => satisfies(person, team.each)))
      const have = placesFilled(able, teams)
      const need = teams.reduce((sum, team) => sum + team.people, 0)
      return {
        kind,
        teams: teams.map((team) => ({
          have: thoseWith(team.each).length,
          need: team.people,
          counting: [],
          partial: [],
        })),
        have,
        need,
        status: metOr(have === need),
        missing,
      }
    }
  }
}
