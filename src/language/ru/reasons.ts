import type { Market, Period } from '../../engine/program/index.ts'
import type { Reasons } from '../reasons.ts'
import { count, day, levels, people } from './language.ts'

const periods: Readonly<Record<Period, string>> = {
  ttm: 'сумму за последние двенадцать месяцев',
  year: 'сумму за год',
  current: 'значение на сегодня',
}
const markets: Readonly<Record<Market, string>> = { developed: 'развитых', developing: 'развивающихся' }
const onlyFor = (market: Market | undefined) =>
  market ? ` Это порог для ${markets[market]} рынков; для вашего не опубликован.` : ''

const more = (short: number) => `Ещё ${count(short, people)}`

export const reasons: Reasons = {
  levels,
  states: {
    'not-started': 'Не начат',
    'not-yet': 'Начат',
    started: 'Начат',
    unclear: 'Неясно',
    qualified: 'Достигнут',
    active: 'Отображается',
    'at-risk': 'Под угрозой',
  },
  missing: {
    'metric-not-entered': ({ metric, need, publishedFor }, names) =>
      `Показатель не введён; нужно не менее ${names.amountOf(metric, need)}.${onlyFor(publishedFor)}`,
    'metric-below': ({ metric, short, publishedFor }, names) =>
      `Ещё ${names.amount(metric, short)}.${onlyFor(publishedFor)}`,
    'attestation-not-confirmed': () => 'Подтверждение на вкладке «Членство».',
    'people-short': ({ short }) => `${more(short)}.`,
    'of-whom-short': ({ short }) => `${more(short)} с дополнительным достижением.`,
    'team-short': ({ team, short }) => `Команда ${team + 1}: ${more(short).toLowerCase()}.`,
    'teams-overlap': ({ short }) => `${more(short)}: команды можно набрать, только если кто-то войдёт в обе.`,
  },
  doubts: {
    'same-way': () =>
      'Можно ли складывать сотрудников с разными вариантами, в источнике не сказано: спросите у Майкрософт. Если вариант у всех один, они засчитываются.',
    readings: ({ about }) =>
      about?.ru ?? 'Источник можно понять двояко: спросите у Майкрософт. Засчитывается строгое прочтение.',
    'other-period': ({ metric, period }, names) =>
      `${names.metric(metric)}: источник может иметь в виду и ${periods[period]}: спросите у Майкрософт. Если порог достигнут только так, неясно.`,
    'may-count-until': ({ achievement, until }, names) =>
      `Сколько засчитывается ${names.achievement(achievement)}, в источнике не сказано: спросите у Майкрософт. По ${day(until)} включительно засчитывается, дальше неясно.`,
    'one-market': ({ metric, published }, names) =>
      `${names.metric(metric)}: порог опубликован только для ${markets[published]} рынков: спросите у Майкрософт.`,
  },
  notCounting: {
    'unknown-achievement': () => 'Не учитывается: в этой редакции такого достижения нет.',
    'not-associated': () => 'Не учитывается: учётная запись не привязана к организации.',
    'association-not-visible-yet': ({ from }) =>
      `Учитывается с ${day(from)}: новая привязка видна на следующий день.`,
    left: ({ on }) => `Не учитывается: уход ${day(on)}.`,
    'earned-after-retirement': ({ earned, retired }) =>
      `Не учитывается: получено ${day(earned)}, а сдать можно было по ${day(retired)}. Проверьте дату.`,
    'earned-before-available': ({ earned, availableFrom }) =>
      `Не учитывается: получено ${day(earned)}, а сдавать можно было с ${day(availableFrom)}. Проверьте дату.`,
    'may-not-count': ({ mayCountUntil }) => `После ${day(mayCountUntil)} неясно: в источнике не сказано.`,
    'outside-the-edition': () => 'В требованиях не названо; это часть сертификации.',
    'not-visible-yet': ({ from }) => `Учитывается с ${day(from)}: новое достижение видно на следующий день.`,
    expired: ({ expires }) => `Не учитывается: срок истёк ${day(expires)}.`,
    'no-longer-accepted': ({ acceptedUntil }) => `Не учитывается: принималось по ${day(acceptedUntil)}.`,
  },
  notices: {
    'unknown-achievement': ({ person, achievement }, names) =>
      `${names.person(person)}: в этой редакции нет достижения «${achievement}».`,
    'earned-after-retirement': ({ person, achievement, earned, retired }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} получено ${day(earned)}, а сдать можно было по ${day(retired)}.`,
    'earned-before-available': ({ person, achievement, earned, availableFrom }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} получено ${day(earned)}, а сдавать можно было с ${day(availableFrom)}.`,
    'certification-not-entered': ({ person, achievement }, names) =>
      `${names.person(person)}: есть все части сертификации ${names.achievement(achievement)}, но сама она не указана.`,
    'unknown-metric': ({ metric }) => `В этой редакции нет показателя «${metric}».`,
    'unknown-attestation': ({ attestation }) => `В этой редакции нет подтверждения «${attestation}».`,
    'override-unknown-competency': ({ competency }) =>
      `Ручное подтверждение: в этой редакции нет компетенции «${competency}».`,
    'override-unpublished-level': ({ competency, level }, names) =>
      `Ручное подтверждение: в этой редакции нет уровня ${levels[level]} у компетенции «${names.competency(competency)}».`,
  },
  riskCauses: {
    leaves: ({ person, on }, names) => `${names.person(person)}: уход ${day(on)}.`,
    expires: ({ person, achievement, on }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} перестанет учитываться с ${day(on)}: истекает срок.`,
    'no-longer-accepted': ({ person, achievement, on }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} перестанут принимать с ${day(on)}.`,
    'may-not-count': ({ person, achievement, on }, names) =>
      `${names.person(person)}: с ${day(on)} неясно, засчитывается ли ${names.achievement(achievement)}.`,
    'months-roll-out': ({ metric, on }, names) =>
      `${names.metric(metric)}: с ${day(on)} прежние месяцы выпадут из периода.`,
    'override-ends': ({ on }) => `Ручное подтверждение перестанет действовать с ${day(on)}.`,
  },
  changes: {
    reached: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} достигнут`,
    lost: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} потерян`,
    unclear: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} неясен`,
    ends: ({ competency, level, on, becomes }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} ${becomes === 'unmet' ? 'будет потерян' : 'неясен'} с ${day(on)}`,
    'at-risk': ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} под угрозой`,
    'risk-gone': ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровню ${levels[level]} больше ничего не угрожает`,
  },
}
