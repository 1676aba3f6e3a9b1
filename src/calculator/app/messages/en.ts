/** Every sentence that the calculator can say in English. */
import { en as language } from '../../../language/en/index.ts'
import type { Messages } from '../../kit/messages.ts'
import { answer } from '../../levels/messages/en.ts'
import { edits } from '../../workspace/messages/en.ts'
import { kit } from '../../kit/messages/en.ts'
import { organization } from './organization.en.ts'
import { peopleMessages } from '../../people/messages/en.ts'
import { scenarioBar } from '../../scenarios/messages/bar.en.ts'
import { tools } from './tools.en.ts'

export const englishSentences: Messages = {
  ...language,
  answer,
  edits,
  kit,
  organization,
  people: peopleMessages,
  scenarioBar,
  tools,
  later: {
    legend: () => import('../../levels/messages/legend.en.ts').then(({ legend }) => legend),
    details: () => import('../../levels/messages/details.en.ts').then(({ details }) => details),
    bar: () => import('./bar.en.ts').then(({ bar }) => bar),
    membership: () => import('../../membership/messages/en.ts').then(({ membership }) => membership),
    figures: () => import('../../figures/messages/en.ts').then(({ figures }) => figures),
    time: () => import('../../time/messages/en.ts').then(({ time }) => time),
    status: () => import('../../levels/messages/status.en.ts').then(({ statusWords }) => statusWords),
    losses: () => import('../../time/messages/losses.en.ts').then(({ losses }) => losses),
    keyPeople: () =>
      import('../../key-people/messages/en.ts').then(({ keyPeopleMessages }) => keyPeopleMessages),
    plan: () => import('../../plan/messages/en.ts').then(({ plan }) => plan),
    scenarios: () => import('../../scenarios/messages/en.ts').then(({ scenarios }) => scenarios),
    scenarioChoice: () =>
      import('../../scenarios/messages/choice.en.ts').then(({ scenarioChoice }) => scenarioChoice),
    editions: () => import('../../editions/messages/en.ts').then(({ editionSentences }) => editionSentences),
    import: () => import('../../import/messages/en.ts').then(({ importing }) => importing),
    export: () => import('../../export/messages/en.ts').then(({ exporting }) => exporting),
    earlier: () => import('../../earlier/messages/en.ts').then(({ earlier }) => earlier),
    share: () => import('../../share/messages/en.ts').then(({ sharing }) => sharing),
    saving: () => import('../../saving/messages/en.ts').then(({ saving }) => saving),
    peopleTable: () => import('../../people/messages/table.en.ts').then(({ peopleTable }) => peopleTable),
  },
}
