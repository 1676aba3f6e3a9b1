import type { Language } from '../../../engine/program/index.ts'
import { successorWords as en } from './en.ts'
import { successorWords as ru } from './ru.ts'

export const successorsMessages: Readonly<Record<Language, typeof en>> = { en, ru }
