import type { Language } from '../../../engine/program/index.ts'
import { achievements as en } from './en.ts'
import { achievements as ru } from './ru.ts'

export const achievementsMessages: Readonly<Record<Language, typeof en>> = { en, ru }
