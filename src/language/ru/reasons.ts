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
  market ? ` Это порог для ${markets[market]} рынков; для вашего он не опубликован.` : ''

const more = (short: number) => `Ещё ${count(short, people)}`

export const reasons: Reasons = {
  levels,
  states: {
    'not-started': 'Не начато',
    'not-yet': 'Пока нет',
    started: 'Начато',
    unclear: 'Неясно',
    qualified: 'Достигнуто',
    active: 'Действует',
    'at-risk': 'Под угрозой',
  },
  missing: {
    'metric-not-entered': ({ metric, need, publishedFor }, names) =>
      `Показатель не введён; нужно не меньше ${names.amountOf(metric, need)}.${onlyFor(publishedFor)}`,
    'metric-below': ({ metric, short, publishedFor }, names) =>
      `Ещё ${names.amount(metric, short)}.${onlyFor(publishedFor)}`,
    'attestation-not-confirmed': () => 'Подтверждение на вкладке «Членство».',
    'people-short': ({ short }) => `${more(short)}.`,
    'of-whom-short': ({ short }) => `${more(short)} из них с дополнительным достижением.`,
    'team-short': ({ team, short }) => `Команда ${team + 1}: ${more(short).toLowerCase()}.`,
    'teams-overlap': ({ short }) =>
      `${more(short)}: каждую команду можно заполнить, но только если кто-то войдёт в обе.`,
  },
  doubts: {
    'same-way': () =>
      'В источнике не сказано, можно ли складывать сотрудников с разными вариантами. Если вариант у всех один, они засчитываются. Спросите у Майкрософт, могут ли варианты быть разными.',
    readings: ({ about }) =>
      about?.ru ??
      'Здесь источник можно понять двояко. Засчитывается более строгое прочтение; если выполнено только другое, ответ «неясно». Какое верно, спросите у Майкрософт.',
    'other-period': ({ metric, period }, names) =>
      `${names.metric(metric)}: источник может иметь в виду и ${periods[period]}. Если порог достигнут только так, ответ «неясно». Какое значение засчитывается, спросите у Майкрософт.`,
    'may-count-until': ({ achievement, until }, names) =>
      `Сколько засчитывается ${names.achievement(achievement)}, в источнике не сказано. По ${day(until)} включительно засчитывается, дальше неясно. Спросите у Майкрософт, засчитывается ли экзамен до сих пор.`,
    'one-market': ({ metric, published }, names) =>
      `${names.metric(metric)}: порог опубликован только для ${markets[published]} рынков. Какой порог действует на вашем, спросите у Майкрософт.`,
  },
  notCounting: {
    'unknown-achievement': () => 'Не учитывается: в этой редакции такого достижения нет.',
    'not-associated': () => 'Не учитывается: учётная запись не привязана к организации.',
    'association-not-visible-yet': ({ from }) =>
      `Учитывается с ${day(from)}: новая привязка видна на следующий день.`,
    left: ({ on }) => `Не учитывается: уход ${day(on)}.`,
    'earned-after-retirement': ({ earned, retired }) =>
      `Не учитывается: получено ${day(earned)}, но сдать можно было только до ${day(retired)} включительно. Проверьте дату.`,
    'earned-before-available': ({ earned, availableFrom }) =>
      `Не учитывается: получено ${day(earned)}, но сдавать можно было только с ${day(availableFrom)}. Проверьте дату.`,
    'may-not-count': ({ mayCountUntil }) =>
      `После ${day(mayCountUntil)} неясно: сколько оно засчитывается, в источнике не сказано.`,
    'outside-the-edition': () => 'Ни в одном требовании не названо; это часть сертификации.',
    'not-visible-yet': ({ from }) => `Учитывается с ${day(from)}: новое достижение видно на следующий день.`,
    expired: ({ expires }) => `Не учитывается: срок истёк ${day(expires)}.`,
    'no-longer-accepted': ({ acceptedUntil }) => `Не учитывается: принималось по ${day(acceptedUntil)}.`,
  },
  notices: {
    'unknown-achievement': ({ person, achievement }, names) =>
      `${names.person(person)}: в этой редакции нет достижения «${achievement}».`,
    'earned-after-retirement': ({ person, achievement, earned, retired }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} получено ${day(earned)}, но сдать можно было только до ${day(retired)} включительно.`,
    'earned-before-available': ({ person, achievement, earned, availableFrom }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} получено ${day(earned)}, но сдавать можно было только с ${day(availableFrom)}.`,
    'certification-not-entered': ({ person, achievement }, names) =>
      `${names.person(person)}: есть все части сертификации ${names.achievement(achievement)}, но сама она не указана.`,
    'unknown-metric': ({ metric }) => `В этой редакции нет показателя «${metric}».`,
    'unknown-attestation': ({ attestation }) => `В этой редакции нет подтверждения «${attestation}».`,
    'override-unknown-competency': ({ competency }) =>
      `Ручное подтверждение: в этой редакции нет компетенции «${competency}».`,
    'override-unpublished-level': ({ competency, level }, names) =>
      `Ручное подтверждение: в этой редакции у компетенции «${names.competency(competency)}» нет уровня ${levels[level]}.`,
  },
  riskCauses: {
    leaves: ({ person, on }, names) => `${names.person(person)}: уход ${day(on)}.`,
    expires: ({ person, achievement, on }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} не учитывается с ${day(on)}, истекает срок.`,
    'no-longer-accepted': ({ person, achievement, on }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} не принимается с ${day(on)}.`,
    'may-not-count': ({ person, achievement, on }, names) =>
      `${names.person(person)}: с ${day(on)} неясно, засчитывается ли ${names.achievement(achievement)}.`,
    'months-roll-out': ({ metric, on }, names) =>
      `${names.metric(metric)}: с ${day(on)} прежние месяцы выходят из периода.`,
    'override-ends': ({ on }) => `Ручное подтверждение не действует с ${day(on)}.`,
  },
  changes: {
    reached: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} достигнут`,
    lost: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} утрачен`,
    unclear: ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} неясен`,
    'at-risk': ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровень ${levels[level]} под угрозой`,
    'risk-gone': ({ competency, level }, names) =>
      `«${names.competency(competency)}»: уровню ${levels[level]} больше ничего не угрожает`,
  },
}
