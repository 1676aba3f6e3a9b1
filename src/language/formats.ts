/** How every language is written, for pages that are made in each. A browser loads the forms of one. */
import type { Language } from '../engine/program/index.ts'
import { format as en } from './en/language.ts'
import type { Format } from './format.ts'
import { format as ru } from './ru/language.ts'

export const formats: Readonly<Record<Language, Format>> = { en, ru }
