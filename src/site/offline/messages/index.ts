import type { Language } from '../../../engine/program/index.ts'
import { offline as en } from './en.ts'
import { offline as ru } from './ru.ts'

export const offlineMessages: Readonly<Record<Language, typeof en>> = { en, ru }
