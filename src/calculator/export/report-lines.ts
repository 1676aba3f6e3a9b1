/** One requirement of a report in a line: who and what meets it, or what is missing of it. */
import {
  type Context,
  type Missing,
  type PartialHolder,
  type Place,
  type RequirementResult,
} from '../../engine/requirements/index.ts'
import { nextStep } from '../../engine/requirements/next-step.ts'
import type {
  Expression,
  PeopleRequirement,
  ReadingsRequirement,
  Requirement,
} from '../../engine/program/index.ts'
import { named, writeCondition } from '../../language/condition.ts'
import type { exporting } from './messages/en.ts'
import type { DetailWords } from '../levels/index.ts'
import type { Messages } from '../kit/messages.ts'
import { say, type Names } from '../../language/reasons.ts'

/** What the writers of a report need to know. */
export interface LineWriting {
  readonly messages: Messages
  readonly words: typeof exporting
  readonly details: DetailWords
  readonly names: Names
  /** What the requirements are judged by. */
  readonly context: Context
}

/** Longer conditions are for the guide. */
const longestCondition = 6
const holdersTold = 3

const conditionOf = (condition: Expression, { messages, names }: LineWriting) =>
  named(condition) > longestCondition ? undefined : writeCondition(condition, messages, names)

export const writePlaces = (places: readonly Place[], { details, messages, names }: LineWriting): string =>
  messages.format.all(
    places.map(({ person, achievements }) =>
      details.place(names.person(person), messages.format.all(achievements.map(names.achievement))),
    ),
  )

/** How a requirement that is met is met, and by whom. */
export function evidence(result: RequirementResult, language: LineWriting): string {
  const { words, names } = language
  const { evidence: shown, amount, places, team, confirmed } = words.report
  switch (result.kind) {
    case 'metric':
      return shown(
        names.metric(result.metric),
        amount(names.amount(result.metric, result.have), names.figure(result.metric, result.need)),
      )
    case 'attest':
      return shown(names.attestation(result.attestation), confirmed)
    case 'people':
      return places(result.need, writePlaces(result.counting, language), result.have - result.need)
    case 'separate-teams':
      return result.teams
        .map(({ need, counting }, at) => team(at + 1, places(need, writePlaces(counting, language), 0)))
        .join('; ')
    case 'readings':
      return result.strict.map((one) => evidence(one, language)).join('; ')
  }
}

function holders(
  partial: readonly PartialHolder[],
  { details, messages, words, names }: LineWriting,
): string[] {
  if (partial.length === 0) return []
  const { format } = messages
  const told = partial
    .slice(0, holdersTold)
    .map(({ person, lacks }) =>
      details.lacks(
        names.person(person),
        format.all(lacks.map((choice) => format.any(choice.map(names.achievement)))),
      ),
    )
  const hidden = partial.length - told.length
  return [words.report.partly([...told, ...(hidden > 0 ? [details.others(hidden)] : [])].join('; '))]
}

function missingOf(missing: readonly Missing[], language: LineWriting): string[] {
  const { messages, words, names } = language
  return missing.map((one) => {
    const text = say(messages.reasons.missing, one, names)
    const condition = 'each' in one ? conditionOf(one.each, language) : undefined
    return condition === undefined ? text : words.report.each(text, condition)
  })
}

/** What makes the requirement met, and who is nearest: what would only make it unclear is no step. */
function ofPeople(definition: PeopleRequirement, result: RequirementResult, language: LineWriting): string[] {
  const step = nextStep(definition, language.context)
  if (!step) return []
  const apart = step.people.map((short): Missing => ({ code: 'people-short', ...short }))
  return [
    ...missingOf(definition.sameWay ? apart : result.missing, language),
    ...holders(step.nearest, language),
  ]
}

/** What is missing of a requirement that is not met, and who is nearly there. */
export function shortcoming(
  definition: Requirement,
  result: RequirementResult,
  language: LineWriting,
): string[] {
  const { words, names } = language
  const { lacking } = words.report
  const missing = missingOf(result.missing, language)
  switch (result.kind) {
    case 'metric':
      return missing.map((text) => lacking(names.metric(result.metric), text))
    case 'attest':
      return missing.map((text) => lacking(names.attestation(result.attestation), text))
    case 'people':
      return ofPeople(definition as PeopleRequirement, result, language)
    case 'separate-teams':
      return [...missing, ...result.teams.flatMap(({ partial }) => holders(partial, language))]
    case 'readings':
      return result.strict.flatMap((one, at) =>
        one.status === 'met'
          ? []
          : shortcoming((definition as ReadingsRequirement).readings.strict[at]!, one, language),
      )
  }
}

/** What to ask Microsoft about a requirement that can be read in two ways. */
export function questions(result: RequirementResult, { details, messages, names }: LineWriting): string[] {
  const { format, reasons } = messages
  const counts = 'alternatives' in result ? result.alternatives : undefined
  return result.doubts.map((doubt) => {
    const question = say(reasons.doubts, doubt, names)
    return doubt.code === 'same-way' && counts
      ? `${question} ${details.together(result.need, format.all(counts.map(format.number)))}`
      : question
  })
}
