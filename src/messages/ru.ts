/** Every sentence the calculator can say in Russian. */
import type { Messages } from './messages.ts'
import { answer } from './ru/answer.ts'
import { details } from './ru/details.ts'
import { format, units, unitsOf } from './ru/language.ts'
import { membership } from './ru/membership.ts'
import { organization } from './ru/organization.ts'
import { people } from './ru/people.ts'
import { reasons } from './ru/reasons.ts'
import { standing } from './ru/standing.ts'
import { tools } from './ru/tools.ts'
import { workspace } from './ru/workspace.ts'

/** Sentences of parts of the page that are fetched when they are first shown. */
const later: Messages['later'] = {
  figures: () => import('./ru/figures.ts').then(({ figures }) => figures),
  time: () => import('./ru/time.ts').then(({ time }) => time),
  keyPeople: () => import('./ru/key-people.ts').then(({ keyPeople }) => keyPeople),
  plan: () => import('./ru/plan.ts').then(({ plan }) => plan),
  scenarios: () => import('./ru/scenarios.ts').then(({ scenarios }) => scenarios),
  import: () => import('./ru/importing.ts').then(({ importing }) => importing),
  export: () => import('./ru/exporting.ts').then(({ exporting }) => exporting),
  share: () => import('./ru/sharing.ts').then(({ sharing }) => sharing),
  troubles: () => import('./ru/troubles.ts').then(({ troubles }) => troubles),
  roster: () => import('./ru/roster.ts').then(({ roster }) => roster),
}

export const ru: Messages = {
  language: 'ru',
  format,
  units,
  unitsOf,
  ...{ answer, details, membership, organization, people, reasons, standing, tools, workspace },
  later,
}
