import type { Language } from '../../../../engine/program/index.ts'
import { doubts as en } from './en.ts'
import { doubts as ru } from './ru.ts'

export const doubtMessages: Readonly<Record<Language, typeof en>> = { en, ru }
