import type { Language } from '../../../engine/program/index.ts'
import { countEnglish, countRussian } from '../../messages/plural.ts'
import type { AnniversaryEvent } from './days.ts'
import type { LabelledEvent } from './line.ts'

const englishDays = (number: number) => countEnglish(number, { one: 'day', other: 'days' })
const russianDays = (number: number) => countRussian(number, { one: 'день', few: 'дня', many: 'дней' })

const english = {
  picture: 'The days around the anniversary on a line, true to scale. The list beside it says the same.',
  caption: (purchased: string) =>
    `The package was bought on ${purchased}. The days are computed from the rules of this edition.`,
  year: 'the year that was bought',
  window: 'renewal window, benefits go on',
  without: 'not renewed: all is lost',
  place: (offset: number) => {
    if (offset === 0) return 'the anniversary'
    return offset < 0 ? `${englishDays(-offset)} before` : `${englishDays(offset)} after`
  },
  label: {
    reminder: 'Reminder',
    anniversary: 'Anniversary',
    opens: 'Renewal opens',
    closes: 'Last day to renew',
  } satisfies Readonly<Record<LabelledEvent, string>>,
  sentence: {
    reminder: 'A reminder is sent.',
    anniversary: 'The year that was bought is over.',
    opens: 'Renewal opens. With automatic renewal the card is charged on this day.',
    closes: 'The last day to renew. The benefits go on until then.',
    lost: 'Not renewed: the benefits and the competencies are lost.',
    next: 'Renewed in the window: this is the next anniversary.',
  } satisfies Readonly<Record<AnniversaryEvent, string>>,
}

const russian: typeof english = {
  picture: 'Дни вокруг годовщины на линии с соблюдением масштаба. То же самое сказано в списке рядом.',
  caption: (purchased) =>
    `Пакет куплен ${purchased} — так выглядят дни вокруг годовщины, вычисленные по правилам этой редакции.`,
  year: 'оплаченный год',
  window: 'окно продления, всё действует',
  without: 'не продлён: всё утрачено',
  place: (offset) => {
    if (offset === 0) return 'годовщина'
    return offset < 0 ? `за ${russianDays(-offset)} до неё` : `через ${russianDays(offset)}`
  },
  label: {
    reminder: 'Напоминание',
    anniversary: 'Годовщина',
    opens: 'Продление открыто',
    closes: 'Последний день продления',
  },
  sentence: {
    reminder: 'Приходит напоминание.',
    anniversary: 'Оплаченный год закончился.',
    opens: 'Открывается продление. Если оно автоматическое, в этот день деньги списываются с карты.',
    closes: 'Последний день, когда пакет можно продлить. До тех пор преимущества действуют.',
    lost: 'Пакет не продлён: преимущества и компетенции утрачены.',
    next: 'Пакет продлён вовремя: это день следующей годовщины.',
  },
}

export const anniversaryText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
