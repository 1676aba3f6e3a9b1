import type { Language } from '../../../engine/program/index.ts'
import { fwlink as en } from './en.ts'
import { fwlink as ru } from './ru.ts'

export const fwlinkMessages: Readonly<Record<Language, typeof en>> = { en, ru }
