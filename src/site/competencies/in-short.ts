/** A path in short: its smallest teams, and what Gold adds, as sentences. */
import type {
  AchievementId,
  Language,
  Market,
  MetricId,
  Program,
  Threshold,
} from '../../engine/program/index.ts'
import { formats } from '../../language/formats.ts'
import { programTerms } from '../../language/terms.ts'
import type { Addition, Needed } from './gold-adds.ts'
import { competenciesMessages } from './messages/index.ts'
import { shortName } from './short-name.ts'
import type { OneOf, SmallestTeam } from './teams.ts'

/** Prepares the sentences of a language. */
export function sentencesOf(program: Program, language: Language) {
  const text = competenciesMessages[language].inShort
  const { all, any, amount, number } = formats[language]
  const { markets, units, unitsOf, people: nouns } = programTerms[language]

  const nameOf = (id: AchievementId): string => shortName(program, language, id)
  /** The first, and how many would do as well: all of them stand in the table. */
  const oneOf = ([first = '', second = '', ...others]: OneOf): string => {
    if (second === '') return nameOf(first)
    return others.length === 0
      ? text.orOther(nameOf(first), nameOf(second))
      : text.orOthers(nameOf(first), others.length + 1)
  }
  const people = (count: number): string => formats[language].count(count, nouns)

  const team = (roles: SmallestTeam): string =>
    roles.length === 0
      ? text.nobody
      : roles.map((role) => text.role(people(role.people), role.people, all(role.each.map(oneOf)))).join('; ')

  /** Whether a level needs more of the people that the level before it needs, and nobody else. */
  const areMore = (teams: readonly SmallestTeam[], before: readonly SmallestTeam[]): boolean => {
    const kinds = (all: readonly SmallestTeam[]) =>
      JSON.stringify(all.map((roles) => roles.map(({ each }) => each)))
    return teams.every((roles) => roles.length === 1) && kinds(teams) === kinds(before)
  }

  /** A threshold, with the market beside each number where the markets differ. */
  const thresholds = (threshold: Threshold, write: (value: number) => string): string =>
    typeof threshold === 'number'
      ? write(threshold)
      : any(
          (Object.entries(threshold) as [Market, number][]).map(([market, value]) =>
            text.inMarket(write(value), markets[market]),
          ),
        )

  function figure(metric: MetricId, gold: Threshold, silver?: Threshold): string {
    const { unit } = program.metrics[metric]!
    const written = (value: number) => amount(value, unit, units)
    const bare = (value: number) => (unit === 'usd' ? written(value) : number(value))
    if (silver === undefined) return text.atLeast(thresholds(gold, (value) => amount(value, unit, unitsOf)))
    if (typeof gold === 'number' || typeof silver === 'number')
      return text.instead(thresholds(gold, written), thresholds(silver, bare))
    return all(
      (Object.entries(gold) as [Market, number][]).map(([market, value]) => {
        const before = silver[market]
        const change = before === undefined ? written(value) : text.instead(written(value), bare(before))
        return text.inMarket(change, markets[market])
      }),
    )
  }

  const counted = ({ gold, silver }: { readonly gold: number; readonly silver?: number }): string =>
    silver === undefined ? people(gold) : text.instead(people(gold), number(silver))

  /** People of whom Gold asks something else than Silver. */
  function needing(count: string, needed: Needed | undefined): string {
    switch (needed?.code) {
      case undefined:
        return count
      case 'each':
        return text.each(count, oneOf(needed.oneOf))
      case 'each-also':
        return text.eachAlso(count, oneOf(needed.oneOf))
      case 'another-list':
        return text.anotherList(count)
    }
  }

  function added(addition: Addition): string {
    switch (addition.code) {
      case 'figure':
        return figure(addition.metric, addition.gold, addition.silver)
      case 'fact':
        return program.attestations[addition.attestation]![language]
      case 'people':
        return needing(counted(addition), addition.needed)
      case 'team':
        return needing(text.inTeam(counted(addition)), addition.needed)
      case 'ofWhom':
        return addition.needed?.code === 'each'
          ? text.ofThese(number(addition.gold), oneOf(addition.needed.oneOf))
          : text.further(counted(addition))
    }
  }

  return {
    /** The teams that reach a level, each a way; shorter where they are those of the level before it and more. */
    teams(teams: readonly SmallestTeam[], before?: readonly SmallestTeam[]): readonly string[] {
      const [first] = teams[0] ?? []
      return before && first && areMore(teams, before)
        ? [text.sameEach(people(first.people))]
        : teams.map(team)
    },
    /**
     * What Gold adds, in one line. A figure is known by what it is at Silver, in the table above; what several requirements
     * ask alike is said once.
     */
    gold: (additions: readonly Addition[]): string => [...new Set(additions.map(added))].join('; '),
  }
}
