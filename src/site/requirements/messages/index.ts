import type { Language } from '../../../engine/program/index.ts'
import { requirements as en } from './en.ts'
import { requirements as ru } from './ru.ts'

export const requirementsMessages: Readonly<Record<Language, typeof en>> = { en, ru }
