import type { Language } from '../../../engine/program/index.ts'
import { frame as en } from './en.ts'
import { frame as ru } from './ru.ts'

export const frameMessages: Readonly<Record<Language, typeof en>> = { en, ru }
