import type { Language } from '../../engine/program/index.ts'
import { searchDialog as en } from './en.ts'
import { searchDialog as ru } from './ru.ts'

export const searchDialogMessages: Readonly<Record<Language, typeof en>> = { en, ru }
