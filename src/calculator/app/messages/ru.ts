/** Every sentence that the calculator can say in Russian. */
import { ru as language } from '../../../language/ru/index.ts'
import type { Messages } from '../../kit/messages.ts'
import { answer } from '../../levels/messages/ru.ts'
import { edits } from '../../workspace/messages/ru.ts'
import { kit } from '../../kit/messages/ru.ts'
import { organization } from './organization.ru.ts'
import { peopleMessages } from '../../people/messages/ru.ts'
import { scenarioBar } from '../../scenarios/messages/bar.ru.ts'
import { tools } from './tools.ru.ts'

export const russianSentences: Messages = {
  ...language,
  answer,
  edits,
  kit,
  organization,
  people: peopleMessages,
  scenarioBar,
  tools,
  later: {
    legend: () => import('../../levels/messages/legend.ru.ts').then(({ legend }) => legend),
    details: () => import('../../levels/messages/details.ru.ts').then(({ details }) => details),
    bar: () => import('./bar.ru.ts').then(({ bar }) => bar),
    membership: () => import('../../membership/messages/ru.ts').then(({ membership }) => membership),
    figures: () => import('../../figures/messages/ru.ts').then(({ figures }) => figures),
    time: () => import('../../time/messages/ru.ts').then(({ time }) => time),
    status: () => import('../../levels/messages/status.ru.ts').then(({ statusWords }) => statusWords),
    losses: () => import('../../time/messages/losses.ru.ts').then(({ losses }) => losses),
    keyPeople: () =>
      import('../../key-people/messages/ru.ts').then(({ keyPeopleMessages }) => keyPeopleMessages),
    plan: () => import('../../plan/messages/ru.ts').then(({ plan }) => plan),
    scenarios: () => import('../../scenarios/messages/ru.ts').then(({ scenarios }) => scenarios),
    scenarioChoice: () =>
      import('../../scenarios/messages/choice.ru.ts').then(({ scenarioChoice }) => scenarioChoice),
    editions: () => import('../../editions/messages/ru.ts').then(({ editionSentences }) => editionSentences),
    import: () => import('../../import/messages/ru.ts').then(({ importing }) => importing),
    export: () => import('../../export/messages/ru.ts').then(({ exporting }) => exporting),
    earlier: () => import('../../earlier/messages/ru.ts').then(({ earlier }) => earlier),
    share: () => import('../../share/messages/ru.ts').then(({ sharing }) => sharing),
    saving: () => import('../../saving/messages/ru.ts').then(({ saving }) => saving),
    peopleTable: () => import('../../people/messages/table.ru.ts').then(({ peopleTable }) => peopleTable),
  },
}
