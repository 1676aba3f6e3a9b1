import type { Language } from '../../../engine/program/index.ts'
import { reference as en } from './en.ts'
import { reference as ru } from './ru.ts'

export const referenceMessages: Readonly<Record<Language, typeof en>> = { en, ru }
