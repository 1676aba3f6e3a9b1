/** Every sentence the calculator can say in English; the shape that every other language must have. */
import type { Language } from '../../../engine/program/index.ts'
import { answer } from '../../levels/messages/en.ts'
import { details } from '../../levels/messages/details.en.ts'
import { format, units } from '../../../language/en/language.ts'
import { membership } from '../../membership/messages/en.ts'
import { organization } from './organization.en.ts'
import { people } from '../../people/messages/en.ts'
import { reasons } from '../../../language/en/reasons.ts'
import { standing } from '../../../language/en/standing.ts'
import { tools } from './tools.en.ts'
import { workspace } from '../../scenarios/messages/bar.en.ts'

/** Sentences of parts of the page that are fetched when they are first shown. */
const later = {
  figures: () => import('../../figures/messages/en.ts').then(({ figures }) => figures),
  time: () => import('../../time/messages/en.ts').then(({ time }) => time),
  keyPeople: () => import('../../key-people/messages/en.ts').then(({ keyPeople }) => keyPeople),
  plan: () => import('../../plan/messages/en.ts').then(({ plan }) => plan),
  scenarios: () => import('../../scenarios/messages/en.ts').then(({ scenarios }) => scenarios),
  import: () => import('../../import/messages/en.ts').then(({ importing }) => importing),
  export: () => import('../../export/messages/en.ts').then(({ exporting }) => exporting),
  share: () => import('../../share/messages/en.ts').then(({ sharing }) => sharing),
  troubles: () => import('../../saving/messages/en.ts').then(({ troubles }) => troubles),
  roster: () => import('../../people/messages/table.en.ts').then(({ roster }) => roster),
}

export const en = {
  language: 'en' as Language,
  format,
  units,
  unitsOf: units,
  ...{ answer, details, membership, organization, people, reasons, standing, tools, workspace },
  later,
}
