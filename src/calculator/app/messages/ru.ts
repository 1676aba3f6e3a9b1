/** Every sentence the calculator can say in Russian. */
import type { Messages } from './messages.ts'
import { answer } from '../../levels/messages/ru.ts'
import { details } from '../../levels/messages/details.ru.ts'
import { format, units, unitsOf } from '../../../language/ru/language.ts'
import { membership } from '../../membership/messages/ru.ts'
import { organization } from './organization.ru.ts'
import { people } from '../../people/messages/ru.ts'
import { reasons } from '../../../language/ru/reasons.ts'
import { standing } from '../../../language/ru/standing.ts'
import { tools } from './tools.ru.ts'
import { workspace } from '../../scenarios/messages/bar.ru.ts'

/** Sentences of parts of the page that are fetched when they are first shown. */
const later: Messages['later'] = {
  figures: () => import('../../figures/messages/ru.ts').then(({ figures }) => figures),
  time: () => import('../../time/messages/ru.ts').then(({ time }) => time),
  keyPeople: () => import('../../key-people/messages/ru.ts').then(({ keyPeople }) => keyPeople),
  plan: () => import('../../plan/messages/ru.ts').then(({ plan }) => plan),
  scenarios: () => import('../../scenarios/messages/ru.ts').then(({ scenarios }) => scenarios),
  import: () => import('../../import/messages/ru.ts').then(({ importing }) => importing),
  export: () => import('../../export/messages/ru.ts').then(({ exporting }) => exporting),
  share: () => import('../../share/messages/ru.ts').then(({ sharing }) => sharing),
  troubles: () => import('../../saving/messages/ru.ts').then(({ troubles }) => troubles),
  roster: () => import('../../people/messages/table.ru.ts').then(({ roster }) => roster),
}

export const ru: Messages = {
  language: 'ru',
  format,
  units,
  unitsOf,
  ...{ answer, details, membership, organization, people, reasons, standing, tools, workspace },
  later,
}
