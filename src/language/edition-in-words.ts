/** Requirements of an edition in one line: to stand beside those of another. */
import type { Market, Program, Requirement, Threshold } from '../engine/program/index.ts'
import { writeCondition } from './condition.ts'
import type { differenceWords } from './en/differences.ts'
import type { LanguageMessages } from './messages.ts'
import { namesIn } from './names.ts'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export type DifferenceWords = typeof differenceWords

/** Prepares the words of one edition: the names are its own. */
export function editionInWords(program: Program, messages: LanguageMessages, words: DifferenceWords) {
  const names = namesIn(program, messages, (id) => id)

  /** Writes a threshold with its markets; what a market lacks is not published. */
  function amounts(metric: string, threshold: Threshold): string {
    if (typeof threshold === 'number') return names.amount(metric, threshold)
    return messages.format.all(
      (Object.entries(threshold) as [Market, number][]).map(([market, amount]) =>
        words.inMarket(names.amount(metric, amount), lowerFirst(program.markets[market][messages.language])),
      ),
    )
  }

  /** Writes what a requirement asks of people; nothing for figures and facts. */
  function ofPeople(requirement: Requirement): string {
    const condition = (each: Parameters<typeof writeCondition>[0]) => writeCondition(each, messages, names)
    switch (requirement.kind) {
      case 'metric':
      case 'attest':
        return ''
      case 'people':
        return [
          words.peopleEach(requirement.people, condition(requirement.each)),
          ...(requirement.ofWhom ?? []).map(({ people, each }) => words.ofThem(people, condition(each))),
        ].join(', ')
      case 'separate-teams':
        return words.separate(
          requirement.separateTeams
            .map(({ people, each }) => words.peopleEach(people, condition(each)))
            .join('; '),
        )
      case 'readings': {
        const [strict, lenient] = [requirement.readings.strict, requirement.readings.lenient].map(peopleAsked)
        return words.orPerhaps(strict!, lenient!)
      }
    }
  }

  /** Writes what a level asks of people. */
  const peopleAsked = (requirements: readonly Requirement[]): string =>
    requirements.map(ofPeople).filter(Boolean).join(words.andAlso)

  return { names, amounts, peopleAsked }
}
