import type { Language } from '../../../engine/program/index.ts'
import { achievementPage as en } from './en.ts'
import { achievementPage as ru } from './ru.ts'

export const achievementPageMessages: Readonly<Record<Language, typeof en>> = { en, ru }
