import type { Language } from '../../../../engine/program/index.ts'
import { assumptionTexts as en } from './en.ts'
import { assumptionTexts as ru } from './ru.ts'

export const assumptionMessages: Readonly<Record<Language, typeof en>> = { en, ru }
