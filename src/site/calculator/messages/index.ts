import type { Language } from '../../../engine/program/index.ts'
import { calculatorPage as en } from './en.ts'
import { calculatorPage as ru } from './ru.ts'

export const calculatorPageMessages: Readonly<Record<Language, typeof en>> = { en, ru }
