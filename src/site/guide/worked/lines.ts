import type {
  MetricResult,
  PeopleResult,
  Place,
  RequirementResult,
  SeparateTeamsResult,
} from '../../../engine/requirements/index.ts'
import { say } from '../../../language/reasons.ts'
import { figureInShort } from '../../../language/requirement-in-short.ts'
import type { ExampleWords } from './words.ts'

const placesIn = (places: readonly Place[], { details, messages, names }: ExampleWords): string =>
  messages.format.all(
    places.map(({ person, achievements }) =>
      details.place(names.person(person), achievements.map(names.achievement).join(', ')),
    ),
  )

function people(result: PeopleResult, words: ExampleWords): readonly string[] {
  const { messages, text } = words
  const { have, need, counting, ofWhom } = result
  const counted = have > need ? messages.inShort.margin(have, need) : messages.inShort.people(have, need)
  return [
    counting.length > 0 ? `${counted}: ${placesIn(counting, words)}` : counted,
    ...ofWhom.map((further) => text.further(further.have, further.need)),
  ]
}

function teams({ have, need, teams }: SeparateTeamsResult, words: ExampleWords): readonly string[] {
  const { messages, text } = words
  return [
    messages.inShort.people(have, need),
    ...teams.map(({ counting }, index) =>
      text.team(index + 1, counting.length > 0 ? placesIn(counting, words) : text.nobody),
    ),
  ]
}

const metric = (result: MetricResult, { messages, names }: ExampleWords): readonly string[] => [
  `${names.metric(result.metric)}: ${figureInShort(result, messages, names)}`,
]

function about(result: RequirementResult, words: ExampleWords): readonly string[] {
  switch (result.kind) {
    case 'people':
      return people(result, words)
    case 'separate-teams':
      return teams(result, words)
    case 'metric':
      return metric(result, words)
    case 'attest':
      return [words.names.attestation(result.attestation)]
    case 'readings':
      return result.strict.flatMap((one) => about(one, words))
  }
}

/** Writes one requirement's result in sentences: its figures, who counts, and what is missing. */
export const resultLines = (result: RequirementResult, words: ExampleWords): readonly string[] => [
  ...about(result, words),
  ...result.doubts.map((doubt) => say(words.messages.reasons.doubts, doubt, words.names)),
  ...result.missing.map((missing) =>
    words.text.missing(say(words.messages.reasons.missing, missing, words.names)),
  ),
]
