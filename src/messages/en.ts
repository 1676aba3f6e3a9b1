/** Every sentence the calculator can say in English; the shape that every other language must have. */
import type { Language } from '../program/types.ts'
import { answer } from './en/answer.ts'
import { details } from './en/details.ts'
import { figures } from './en/figures.ts'
import { format, units } from './en/language.ts'
import { membership } from './en/membership.ts'
import { organization } from './en/organization.ts'
import { people } from './en/people.ts'
import { reasons } from './en/reasons.ts'
import { standing } from './en/standing.ts'
import { tools } from './en/tools.ts'

export const en = {
  language: 'en' as Language,
  format,
  units,
  unitsOf: units,
  ...{ answer, details, figures, membership, organization, people, reasons, standing, tools },
}
