/** Every sentence the calculator can say in Russian. */
import type { Messages } from './messages.ts'
import { answer } from './ru/answer.ts'
import { details } from './ru/details.ts'
import { figures } from './ru/figures.ts'
import { format, units, unitsOf } from './ru/language.ts'
import { membership } from './ru/membership.ts'
import { organization } from './ru/organization.ts'
import { people } from './ru/people.ts'
import { reasons } from './ru/reasons.ts'
import { standing } from './ru/standing.ts'
import { tools } from './ru/tools.ts'

export const ru: Messages = {
  language: 'ru',
  format,
  units,
  unitsOf,
  ...{ answer, details, figures, membership, organization, people, reasons, standing, tools },
}
