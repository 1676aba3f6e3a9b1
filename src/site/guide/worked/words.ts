import { englishSentences } from '../../../calculator/app/messages/en.ts'
import type { Messages } from '../../../calculator/kit/messages.ts'
import { namesIn } from '../../../language/names.ts'
import type { Names } from '../../../language/reasons.ts'
import { russianSentences } from '../../../calculator/app/messages/ru.ts'
import type { Language, Program } from '../../../engine/program/index.ts'
import { personNames } from './people.ts'
import { exampleText } from './text.ts'

/** All that an example needs to speak a language. */
export interface Words {
  readonly program: Program
  readonly messages: Messages
  readonly names: Names
  readonly text: (typeof exampleText)[Language]
}

const messagesIn: Readonly<Record<Language, Messages>> = { en: englishSentences, ru: russianSentences }

export function wordsIn(language: Language, program: Program): Words {
  const messages = messagesIn[language]
  const names = namesIn(program, messages, (id) => personNames[id]?.[language] ?? id)
  return { program, messages, names, text: exampleText[language] }
}
