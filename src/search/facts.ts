/** What a code or a level is answered with, in a sentence out of the program's data. For the build. */
import type { AchievementId, CompetencyId, Language, Level, Threshold } from '../engine/program/index.ts'
import { pathUsesOf } from '../site/achievements/uses.ts'
import { languageMessages, programNames } from '../site/names.ts'
import { program } from '../site/program.ts'
import { requirementLines, type RequirementLine } from '../site/requirements/lines.ts'
import { formats } from '../language/formats.ts'
import { programTerms } from '../language/terms.ts'
import { factMessages } from './messages/facts.ts'

/** A metric's name without what explains it. */
const inShort = (name: string): string => name.replace(/ \([^)]*\)$/, '')

/** Returns what an achievement counts for, and until when. */
export function usesInShort(id: AchievementId, language: Language): string {
  const text = factMessages[language]
  const { all, day } = formats[language]
  const { levels } = programTerms[language]
  const { retired, acceptedUntil, mayCountUntil } = program.achievements[id]!
  const competencies = Map.groupBy(pathUsesOf(id), ({ competencyId }) => competencyId)
  const places = [...competencies].map(([competency, uses]) => {
    const at = program.levels.filter((level) => uses.some((path) => path.uses.some(({ row }) => row[level])))
    return text.competency(
      program.competencies[competency]!.name[language],
      all(at.map((level) => levels[level])),
    )
  })
  return [
    places.length > 0 ? text.countsFor(places.join('; ')) : text.notNamed,
    ...(retired ? [text.retired(day(retired))] : []),
    ...(acceptedUntil ? [text.until(day(acceptedUntil))] : []),
    ...(mayCountUntil ? [text.surelyUntil(day(mayCountUntil))] : []),
  ].join(' ')
}

/** Returns what a level of a competency asks for, path by path: people, figures, facts. */
export function levelInShort(competency: CompetencyId, level: Level, language: Language): string | undefined {
  const text = factMessages[language]
  const names = programNames(language)
  const { format } = languageMessages[language]
  const { markets, levels, people: nouns } = programTerms[language]
  const people = (count: number): string => format.count(count, nouns)

  const amount = (metric: string, atLeast: Threshold): string =>
    typeof atLeast === 'number'
      ? names.amount(metric, atLeast)
      : Object.entries(atLeast)
          .map(([market, value]) =>
            text.inMarket(names.amount(metric, value), markets[market as keyof typeof markets]),
          )
          .join(', ')

  function asked(line: RequirementLine): string {
    switch (line.kind) {
      case 'metric':
        return text.figure(inShort(names.metric(line.metric)), amount(line.metric, line.atLeast))
      case 'attest':
        return names.attestation(line.attest)
      case 'people':
        return people(line.people)
      case 'ofWhom':
        return text.ofWhom(line.people)
      case 'team':
        return text.inTeam(people(line.people))
    }
  }

  const { paths } = program.competencies[competency]!
  const ways = Object.values(paths).flatMap((path) => {
    const requirements = path[level]
    if (!requirements) return []
    const lines = requirements.flatMap((requirement) => requirementLines(requirement, program)).map(asked)
    return [{ name: path.name[language], asks: lines.join('; ') }]
  })
  if (ways.length === 0) return undefined
  const [only] = ways
  const said =
    ways.length === 1 ? only!.asks : ways.map(({ name, asks }) => text.way(name, asks)).join(text.or)
  return text.level(levels[level], said)
}
