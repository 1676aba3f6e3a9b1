import type { Language } from '../../../engine/program/index.ts'
import { guide as en } from './en.ts'
import { guide as ru } from './ru.ts'

export const guideMessages: Readonly<Record<Language, typeof en>> = { en, ru }
