import type { Language } from '../../../engine/program/index.ts'
import type { LeaverEvent } from './leaver.ts'

const english = {
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  stages: {
    title: (competency: string, level: string) => `${competency}, ${level}, through the four stages`,
    figure: (metric: string, amount: string) => `${metric}: ${amount}.`,
    passed: (achievements: string, day: string) => `Ada has passed ${achievements}, on ${day}.`,
    bought: (level: string) => `The organization buys the ${level} package.`,
    notice: (day: string) => `Ada says that she leaves on ${day}. Nobody else has passed.`,
    stage: (stage: string) => `Stage: ${stage}.`,
  },
  leaver: {
    title: (competency: string, level: string, need: number, achievements: string) =>
      `${competency}, ${level}: ${need} people, each with ${achievements}`,
    event: {
      notice: 'Ada gives notice.',
      left: 'Ada’s last day is over.',
      anniversary: 'The anniversary. Nobody has come in Ada’s place.',
      replaced: 'The anniversary, if somebody has come in Ada’s place.',
    } satisfies Record<LeaverEvent, string>,
    counted: (have: number, need: number) => `${have} of ${need} people count.`,
    inForce: (level: string, until: string) => `The ${level} package is in force until ${until}.`,
    purchasable: (level: string) => `The year is over. They are enough for ${level}.`,
    nothing: 'The year is over. They are not enough for any package.',
  },
  override: (from: string, until: string, after: string) =>
    `An override placed on ${from} holds until ${until}. From ${after} on, only the requirements decide.`,
}

const russian: typeof english = {
  list: (items) => new Intl.ListFormat('ru').format(items),
  stages: {
    title: (competency, level) => `«${competency}», ${level}: четыре этапа`,
    figure: (metric, amount) => `${metric}: ${amount}.`,
    passed: (achievements, day) => `${day} Анна сдала ${achievements}.`,
    bought: (level) => `Организация покупает пакет ${level}.`,
    notice: (day) => `Анна предупреждает, что ${day} уходит. Больше экзамены никто не сдавал.`,
    stage: (stage) => `Этап: ${stage.toLowerCase()}.`,
  },
  leaver: {
    title: (competency, level, need, achievements) =>
      `«${competency}», ${level}: нужно людей — ${need}, у каждого ${achievements}`,
    event: {
      notice: 'Анна предупреждает об уходе.',
      left: 'Анна уже ушла.',
      anniversary: 'Годовщина. Анну никто не заменил.',
      replaced: 'Годовщина, если Анну успели заменить.',
    },
    counted: (have, need) => `Учитывается людей: ${have} из ${need}.`,
    inForce: (level, until) => `Пакет ${level} действует по ${until} включительно.`,
    purchasable: (level) => `Оплаченный год закончился. Этих людей хватает на ${level}.`,
    nothing: 'Оплаченный год закончился. Этих людей не хватает ни на один пакет.',
  },
  override: (from, until, after) =>
    `Ручное подтверждение от ${from} действует по ${until} включительно. С ${after} всё снова решают только требования.`,
}

export const daysText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
