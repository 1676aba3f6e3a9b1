/** Every sentence that the calculator can say in English. */
import { en as language } from '../../../language/en/index.ts'
import type { Messages } from '../../kit/messages.ts'
import { answer } from '../../levels/messages/en.ts'
import { details } from '../../levels/messages/details.en.ts'
import { edits } from '../../workspace/messages/en.ts'
import { kit } from '../../kit/messages/en.ts'
import { membership } from '../../membership/messages/en.ts'
import { organization } from './organization.en.ts'
import { peopleMessages } from '../../people/messages/en.ts'
import { scenarioBar } from '../../scenarios/messages/bar.en.ts'
import { tools } from './tools.en.ts'

export const englishSentences: Messages = {
  ...language,
  answer,
  details,
  edits,
  kit,
  membership,
  organization,
  people: peopleMessages,
  scenarioBar,
  tools,
  later: {
    figures: () => import('../../figures/messages/en.ts').then(({ figures }) => figures),
    time: () => import('../../time/messages/en.ts').then(({ time }) => time),
    keyPeople: () =>
      import('../../key-people/messages/en.ts').then(({ keyPeopleMessages }) => keyPeopleMessages),
    plan: () => import('../../plan/messages/en.ts').then(({ plan }) => plan),
    scenarios: () => import('../../scenarios/messages/en.ts').then(({ scenarios }) => scenarios),
    import: () => import('../../import/messages/en.ts').then(({ importing }) => importing),
    export: () => import('../../export/messages/en.ts').then(({ exporting }) => exporting),
    share: () => import('../../share/messages/en.ts').then(({ sharing }) => sharing),
    saving: () => import('../../saving/messages/en.ts').then(({ saving }) => saving),
    peopleTable: () => import('../../people/messages/table.en.ts').then(({ peopleTable }) => peopleTable),
  },
}
