import type { Language } from '../engine/program/index.ts'
import { en } from '../language/en/index.ts'
import type { LanguageMessages } from '../language/messages.ts'
import { namesIn } from '../language/names.ts'
import type { Names } from '../language/reasons.ts'
import { ru } from '../language/ru/index.ts'
import { program } from './program.ts'

/** What every language says, for pages that are made in each. */
export const languageMessages: Readonly<Record<Language, LanguageMessages>> = { en, ru }

/** Returns the names of what the program publishes; people have none here. */
export const programNames = (language: Language): Names =>
  namesIn(program, languageMessages[language], (id) => id)
