import type { Language } from '../../../engine/program/index.ts'
import { home as en } from './en.ts'
import { home as ru } from './ru.ts'

/** What the home page says of the sample company. */
export const homeMessages: Readonly<Record<Language, typeof en>> = { en, ru }
