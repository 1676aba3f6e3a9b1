import type { Stage } from '../../../eligibility/index.ts'
import type { Language } from '../../../program/types.ts'
import type { LeaverEvent } from './leaver.ts'

const english = {
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  stages: {
    caption: (competency: string, level: string) =>
      `${competency}, ${level}: the stages of an example organization, computed by the calculator’s engine.`,
    day: 'Day',
    event: 'What has happened',
    stage: 'Stage',
    figure: (metric: string, amount: string) => `${metric}: ${amount}.`,
    passed: (achievements: string, day: string) => `On ${day} Ada passed ${achievements}.`,
    bought: (level: string) => `The organization buys the ${level} package.`,
    notice: (day: string) => `Ada says that she leaves on ${day}. Nobody else has passed.`,
    names: {
      started: 'Started',
      qualified: 'Qualified',
      active: 'Active',
      'at-risk': 'At risk',
    } satisfies Record<Stage, string>,
  },
  leaver: {
    caption: (competency: string, level: string, need: number, achievements: string) =>
      `${competency}, ${level}, asks for ${need} people, each with ${achievements}. An example computed by the calculator’s engine.`,
    event: {
      notice: 'Ada gives notice.',
      left: 'Ada has left.',
      anniversary: 'The anniversary. Nobody has come in her place.',
      replaced: 'The anniversary, if Eve has come in her place.',
    } satisfies Record<LeaverEvent, string>,
    counted: (have: number, need: number) => `${have} of ${need} people count.`,
    inForce: (level: string, until: string) => `The ${level} package is in force until ${until}.`,
    over: 'The year is over.',
    purchasable: (level: string) => `By these requirements ${level} can be bought.`,
    nothing: 'No package can be bought.',
  },
  override: (from: string, until: string, after: string) =>
    `An override placed on ${from} holds until ${until}. From ${after} on, only the requirements decide.`,
}

const russian: typeof english = {
  list: (items) => new Intl.ListFormat('ru').format(items),
  stages: {
    caption: (competency, level) =>
      `«${competency}», ${level}: этапы организации из примера, вычисленные теми же правилами, что и в калькуляторе.`,
    day: 'День',
    event: 'Что произошло',
    stage: 'Этап',
    figure: (metric, amount) => `${metric}: ${amount}.`,
    passed: (achievements, day) => `Анна сдала ${achievements} (${day}).`,
    bought: (level) => `Организация покупает пакет ${level}.`,
    notice: (day) => `Анна сообщает об уходе (${day}). Больше экзамены никто не сдавал.`,
    names: {
      started: 'Начато (Started)',
      qualified: 'Достигнуто (Qualified)',
      active: 'Действует (Active)',
      'at-risk': 'Под угрозой (At risk)',
    },
  },
  leaver: {
    caption: (competency, level, need, achievements) =>
      `«${competency}», ${level}: нужно людей — ${need}, у каждого ${achievements}. Пример вычислен теми же правилами, что и в калькуляторе.`,
    event: {
      notice: 'Анна предупреждает об уходе.',
      left: 'Анна ушла.',
      anniversary: 'Годовщина. Замены нет.',
      replaced: 'Годовщина, если Анну заменила Ева.',
    },
    counted: (have, need) => `Учитывается людей: ${have} из ${need}.`,
    inForce: (level, until) => `Пакет ${level} действует по ${until} включительно.`,
    over: 'Оплаченный год закончился.',
    purchasable: (level) => `По этим требованиям можно купить пакет ${level}.`,
    nothing: 'Купить нельзя ни один пакет.',
  },
  override: (from, until, after) =>
    `Ручное подтверждение от ${from} действует по ${until} включительно. С ${after} всё снова решают только требования.`,
}

export const exampleText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
