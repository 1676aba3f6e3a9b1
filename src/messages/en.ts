/** Every sentence the calculator can say in English; the shape that every other language must have. */
import type { Language } from '../program/types.ts'
import { answer } from './en/answer.ts'
import { details } from './en/details.ts'
import { format, units } from './en/language.ts'
import { membership } from './en/membership.ts'
import { organization } from './en/organization.ts'
import { people } from './en/people.ts'
import { reasons } from './en/reasons.ts'
import { standing } from './en/standing.ts'
import { tools } from './en/tools.ts'
import { workspace } from './en/workspace.ts'

/** Sentences of parts of the page that are fetched when they are first shown. */
const later = {
  figures: () => import('./en/figures.ts').then(({ figures }) => figures),
  time: () => import('./en/time.ts').then(({ time }) => time),
  keyPeople: () => import('./en/key-people.ts').then(({ keyPeople }) => keyPeople),
  plan: () => import('./en/plan.ts').then(({ plan }) => plan),
  scenarios: () => import('./en/scenarios.ts').then(({ scenarios }) => scenarios),
  import: () => import('./en/importing.ts').then(({ importing }) => importing),
  export: () => import('./en/exporting.ts').then(({ exporting }) => exporting),
  share: () => import('./en/sharing.ts').then(({ sharing }) => sharing),
  troubles: () => import('./en/troubles.ts').then(({ troubles }) => troubles),
  roster: () => import('./en/roster.ts').then(({ roster }) => roster),
}

export const en = {
  language: 'en' as Language,
  format,
  units,
  unitsOf: units,
  ...{ answer, details, membership, organization, people, reasons, standing, tools, workspace },
  later,
}
