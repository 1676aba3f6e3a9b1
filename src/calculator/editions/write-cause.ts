/** Why a level is reached or lost by other rules, in sentences. */
import type { MetricId, Program, Threshold } from '../../engine/program/index.ts'
import { editionInWords } from '../../language/edition-in-words.ts'
import { some } from '../../language/people-list.ts'
import type { Names } from '../../language/reasons.ts'
import type { Messages } from '../kit/messages.ts'
import type { Cause, StepThrough } from './across.ts'
import type { EditionsWords } from './messages/en.ts'

interface Writing {
  readonly words: EditionsWords
  readonly messages: Messages
  /** The names of the people. */
  readonly person: Names['person']
}

/** Prepares the sentences for one step between editions: names and amounts are those of each. */
export function causeWriter({ before, after }: StepThrough, { words, messages, person }: Writing) {
  const { differences } = words
  const inWords = (program: Program) => editionInWords(program, messages, differences)
  const [was, is] = [inWords(before), inWords(after)]
  const amount = (of: typeof was, metric: MetricId, threshold: Threshold | null) =>
    threshold === null ? differences.noThreshold : of.amounts(metric, threshold)

  function listed(
    of: typeof was,
    { holders }: Extract<Cause, { readonly code: 'requirements' }>,
    ids: readonly string[],
  ) {
    const names = { ...of.names, person }
    return messages.format.all(
      ids.map((id) => {
        const people = holders[id] ?? []
        const name = of.names.achievement(id)
        return people.length > 0
          ? words.held(name, messages.format.all(some(people, names, words.others)))
          : name
      }),
    )
  }

  /** Writes a cause in one sentence or a few. */
  return (cause: Cause): string => {
    if (cause.code === 'times') {
      const { achievement, after: times } = cause
      const written = differences.ends(times.retired, times.acceptedUntil ?? times.mayCountUntil)
      return words.ofTimes(is.names.achievement(achievement), written || words.noEnd)
    }
    const { difference } = cause
    switch (difference.code) {
      case 'level-came':
        return differences.levelCame
      case 'level-left':
        return differences.levelLeft
      case 'threshold': {
        const { metric } = difference
        const name = (metric in after.metrics ? is : was).names.metric(metric)
        return differences.threshold(
          name,
          amount(was, metric, difference.before),
          amount(is, metric, difference.after),
        )
      }
      case 'achievements-came':
        return `${differences.came} ${listed(is, cause, difference.achievements)}.`
      case 'achievements-left':
        return `${differences.left} ${listed(was, cause, difference.achievements)}.`
      case 'people':
        return differences.people(difference.before, difference.after)
      case 'counting':
        return [
          differences.counting,
          `${differences.before} ${was.peopleAsked(cause.before ?? [])}.`,
          `${differences.after} ${is.peopleAsked(cause.after ?? [])}.`,
        ].join(' ')
    }
  }
}
