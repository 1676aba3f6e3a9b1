import type { Language } from '../../../engine/program/index.ts'
import { editionWords as en } from './en.ts'
import { editionWords as ru } from './ru.ts'

export const editionsMessages: Readonly<Record<Language, typeof en>> = { en, ru }
