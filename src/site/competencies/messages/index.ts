import type { Language } from '../../../engine/program/index.ts'
import { competencies as en } from './en.ts'
import { competencies as ru } from './ru.ts'

export const competenciesMessages: Readonly<Record<Language, typeof en>> = { en, ru }
