/** Each kind of requirement, read from the model once more. */
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type { PlainResult, RequirementResult, Status } from '../../../src/engine/requirements/types.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type {
  AchievementId,
  Expression,
  Market,
  PeopleRequirement,
  Program,
  Requirement,
  Team,
} from '../../../src/engine/program/types.ts'
import { satisfies } from '../expressions.ts'
import { figureOn, type OracleReading } from './counting.ts'

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

/** What counts of each person, by both readings. */
export type PeopleByReading = Readonly<Record<OracleReading, readonly ReadonlySet<AchievementId>[]>>

/** The alternatives of which the source does not say whether they mix, each as the whole condition. */
export const apart = ({ each, sameWay }: PeopleRequirement): readonly Expression[] => {
  if (!sameWay || typeof each === 'string') return [each]
  if ('anyOf' in each) return each.anyOf
  const at = each.allOf.findIndex((part) => typeof part === 'object' && 'anyOf' in part)
  const choice = each.allOf[at] as { readonly anyOf: readonly Expression[] }
  return choice.anyOf.map((one) => ({ allOf: each.allOf.with(at, one) }))
}

const statusBy = (holds: (reading: OracleReading) => boolean): Status =>
  holds('strict') ? 'met' : holds('lenient') ? 'unclear' : 'unmet'

const otherMarket = (market: Market): Market => (market === 'developed' ? 'developing' : 'developed')

/** The result of one requirement for what counts of each person; witnesses, doubts and reasons are left empty. */
export const judgeRequirement = (
  program: Program,
  profile: Profile,
  people: PeopleByReading,
  requirement: Requirement,
  on: IsoDate,
): RequirementResult => {
  const empty: { missing: []; doubts: [] } = { missing: [], doubts: [] }
  const thoseWith = (expression: Expression, reading: OracleReading) =>
    people[reading].filter((person) => satisfies(person, expression))
  switch (requirement.kind) {
    case 'metric': {
      const { kind, metric, atLeast } = requirement
      const { market } = profile.organization
      const inMarket = (which: Market) => (typeof atLeast === 'number' ? atLeast : atLeast[which])
      const published = inMarket(market)
      const need = published ?? inMarket(otherMarket(market))!
      const figure = (reading: OracleReading) =>
        figureOn(program.metrics[metric]!, profile.metrics?.[metric], on, reading)
      return {
        kind,
        metric,
        entered: figure('strict') !== null,
        have: figure('strict') ?? 0,
        need,
        ...(published === undefined ? { publishedFor: otherMarket(market) } : {}),
        status: statusBy(
          (reading) => (reading === 'lenient' || published !== undefined) && (figure(reading) ?? 0) >= need,
        ),
        ...empty,
      }
    }
    case 'attest': {
      const { kind, attest } = requirement
      const have = profile.attestations?.includes(attest) ? 1 : 0
      return { kind, attestation: attest, have, need: 1, status: metOr(have === 1), ...empty }
    }
    case 'people': {
      const { kind, people: need, each, ofWhom = [], sameWay } = requirement
      const enough = (condition: Expression, reading: OracleReading) =>
        thoseWith(condition, reading).length >= need &&
        ofWhom.every((part) => thoseWith({ allOf: [condition, part.each] }, reading).length >= part.people)
      const status = statusBy((reading) =>
        reading === 'strict'
          ? apart(requirement).some((condition) => enough(condition, 'strict'))
          : enough(each, 'lenient'),
      )
      /** Whether so many people more would fill it, each with all that is asked. */
      const isFilledBy = (more: number) =>
        apart(requirement).some(
          (condition) =>
            thoseWith(condition, 'strict').length + more >= need &&
            ofWhom.every(
              (part) => thoseWith({ allOf: [condition, part.each] }, 'strict').length + more >= part.people,
            ),
        )
      const shorts = Array.from({ length: need + 1 }, (_, more) => more)
      const counts = apart(requirement).map((condition) => thoseWith(condition, 'strict').length)
      return {
        kind,
        have: thoseWith(each, 'lenient').length,
        need,
        ofWhom: ofWhom.map((part) => ({
          have: thoseWith({ allOf: [each, part.each] }, 'lenient').length,
          need: part.people,
        })),
        status,
        surely: Math.max(...counts),
        short: shorts.find(isFilledBy)!,
        ...empty,
        counting: [],
        partial: [],
        ...(status === 'unclear' && sameWay ? { alternatives: counts } : {}),
      }
    }
    case 'separate-teams': {
      const { kind, separateTeams: teams } = requirement
      const need = teams.reduce((sum, team) => sum + team.people, 0)
      const filled = (reading: OracleReading) => {
        const able = people[reading].filter((person) => teams.some((team) => satisfies(person, team.each)))
        return placesFilled(able, teams)
      }
      const status = statusBy((reading) => filled(reading) === need)
      const shown = status === 'met' ? 'strict' : 'lenient'
      return {
        kind,
        teams: teams.map((team) => ({
          have: thoseWith(team.each, shown).length,
          need: team.people,
          counting: [],
          partial: [],
        })),
        have: filled(shown),
        need,
        short: need - filled('strict'),
        status,
        ...empty,
      }
    }
    case 'readings': {
      const { kind, readings } = requirement
      const judged = (reading: OracleReading) =>
        readings[reading].map((one) => judgeRequirement(program, profile, people, one, on) as PlainResult)
      const [strict, lenient] = [judged('strict'), judged('lenient')]
      const single = strict.length === 1 ? strict[0] : undefined
      return {
        kind,
        have: single?.have ?? strict.filter(({ status }) => status === 'met').length,
        need: single?.need ?? strict.length,
        status: statusBy((reading) =>
          reading === 'strict'
            ? strict.every(({ status }) => status === 'met')
            : lenient.every(({ status }) => status !== 'unmet'),
        ),
        ...empty,
        strict,
        lenient,
      }
    }
  }
}
