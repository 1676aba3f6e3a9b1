import type { LanguageMessages } from '../messages.ts'
import { inShort } from './in-short.ts'
import { format, units, unitsOf } from './language.ts'
import { reasons } from './reasons.ts'

export const ru: LanguageMessages = { language: 'ru', format, units, unitsOf, inShort, reasons }
