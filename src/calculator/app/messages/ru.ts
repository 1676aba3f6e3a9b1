/** Every sentence that the calculator can say in Russian. */
import { ru as language } from '../../../language/ru/index.ts'
import type { Messages } from '../../kit/messages.ts'
import { answer } from '../../levels/messages/ru.ts'
import { details } from '../../levels/messages/details.ru.ts'
import { edits } from '../../workspace/messages/ru.ts'
import { kit } from '../../kit/messages/ru.ts'
import { membership } from '../../membership/messages/ru.ts'
import { organization } from './organization.ru.ts'
import { peopleMessages } from '../../people/messages/ru.ts'
import { scenarioBar } from '../../scenarios/messages/bar.ru.ts'
import { tools } from './tools.ru.ts'

export const russianSentences: Messages = {
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
    figures: () => import('../../figures/messages/ru.ts').then(({ figures }) => figures),
    time: () => import('../../time/messages/ru.ts').then(({ time }) => time),
    keyPeople: () =>
      import('../../key-people/messages/ru.ts').then(({ keyPeopleMessages }) => keyPeopleMessages),
    plan: () => import('../../plan/messages/ru.ts').then(({ plan }) => plan),
    scenarios: () => import('../../scenarios/messages/ru.ts').then(({ scenarios }) => scenarios),
    import: () => import('../../import/messages/ru.ts').then(({ importing }) => importing),
    export: () => import('../../export/messages/ru.ts').then(({ exporting }) => exporting),
    share: () => import('../../share/messages/ru.ts').then(({ sharing }) => sharing),
    saving: () => import('../../saving/messages/ru.ts').then(({ saving }) => saving),
    peopleTable: () => import('../../people/messages/table.ru.ts').then(({ peopleTable }) => peopleTable),
  },
}
