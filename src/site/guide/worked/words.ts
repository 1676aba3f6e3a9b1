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
  readonly details: Awaited<ReturnType<Messages['later']['details']>>
  readonly membership: Awaited<ReturnType<Messages['later']['membership']>>
  readonly names: Names
  readonly text: (typeof guideMessages)[Language]['example']
}

/** The calculator's sentences, which the examples and the names of its parts are made of. */
export const calculatorMessages: Readonly<Record<Language, Messages>> = {
  en: englishSentences,
  ru: russianSentences,
}

/** Prepares what an example needs. */
export async function exampleWordsIn(language: Language, program: Program): Promise<ExampleWords> {
  const messages = calculatorMessages[language]
  const { example: text, examplePeople } = guideMessages[language]
  const people: Readonly<Record<string, string>> = examplePeople
  const details = await messages.later.details()
  const membership = await messages.later.membership()
  return {
    program,
    messages,
    details,
    membership,
    names: namesIn(program, messages, (id) => people[id] ?? id),
    text,
  }
}
