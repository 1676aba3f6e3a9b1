import type { Language } from '../../engine/program/index.ts'
import { search as en } from './en.ts'
import { search as ru } from './ru.ts'

export const searchMessages: Readonly<Record<Language, typeof en>> = { en, ru }
