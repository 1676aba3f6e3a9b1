/** The next step in a few words. */
import type { LevelStep } from '../../engine/eligibility/nearest-step.ts'
import type { LanguageMessages } from '../../language/messages.ts'
import { writeCondition } from '../../language/condition.ts'
import type { Names } from '../../language/reasons.ts'
import type { DetailWords } from './words.ts'

/** Writes how much is missing, such as "1 person more and $3,000 more". */
export function stepInShort(
  { steps }: LevelStep,
  words: DetailWords,
  { format }: LanguageMessages,
  names: Names,
): string {
  // The same people may do for several requirements.
  const people = Math.max(0, ...steps.flatMap((step) => step.people.map(({ short }) => short)))
  const figures = steps.flatMap((step) => step.figures)
  const facts = steps.flatMap((step) => step.attestations).length
  return format.all([
    ...(people > 0 ? [words.peopleMore(people)] : []),
    ...figures.map(({ metric, short }) => words.amountMore(names.amount(metric, short))),
    ...(facts > 0 ? [words.factsMore(facts)] : []),
  ])
}

/** Writes what it is about: whose exams, which figure, which fact. */
export function whoIsNearest(
  { steps }: LevelStep,
  words: DetailWords,
  messages: LanguageMessages,
  names: Names,
): string {
  const { format } = messages
  const [first] = steps.flatMap((step) => step.nearest)
  const [asked] = steps.flatMap((step) => step.people)
  const lacked = first && format.all(first.lacks.map((choice) => format.any(choice.map(names.achievement))))
  return [
    ...(first ? [words.nearestLacks(names.person(first.person), lacked!)] : []),
    ...(!first && asked ? [words.eachWith(writeCondition(asked.each, messages, names))] : []),
    ...steps.flatMap(({ figures }) => figures.map(({ metric }) => `${names.metric(metric)}.`)),
    ...steps.flatMap(({ attestations }) => attestations.map((id) => `${names.attestation(id)}.`)),
  ].join(' ')
}
