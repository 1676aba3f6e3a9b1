import type { Language } from '../../engine/program/index.ts'
import { inShort } from './in-short.ts'
import { format, units } from './language.ts'
import { reasons } from './reasons.ts'

export const en = { language: 'en' as Language, format, units, unitsOf: units, inShort, reasons }
