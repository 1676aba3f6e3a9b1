import { englishSentences } from '../../../calculator/app/messages/en.ts'
import type { Messages } from '../../../calculator/kit/messages.ts'
import { russianSentences } from '../../../calculator/app/messages/ru.ts'
import type { Language, Program } from '../../../engine/program/index.ts'
import { namesIn } from '../../../language/names.ts'
import type { Names } from '../../../language/reasons.ts'
import { guideMessages } from '../messages/index.ts'

/** All that an example needs to speak a language. */
export interface ExampleWords {
  readonly program: Program
  readonly messages: Messages
  readonly names: Names
  readonly text: (typeof guideMessages)[Language]['example']
}

/** The calculator's sentences, which the examples and the names of its parts are made of. */
export const calculatorMessages: Readonly<Record<Language, Messages>> = {
  en: englishSentences,
  ru: russianSentences,
}

/** Prepares what an example needs. */
export function exampleWordsIn(language: Language, program: Program): ExampleWords {
  const messages = calculatorMessages[language]
  const { example: text, examplePeople } = guideMessages[language]
  const people: Readonly<Record<string, string>> = examplePeople
  return { program, messages, names: namesIn(program, messages, (id) => people[id] ?? id), text }
}
