import type { Reasons } from '../reasons.ts'
import { count, day, levels, people } from './language.ts'

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
    'metric-not-entered': ({ metric, need }, names) =>
      `Показатель не введён; нужно не меньше ${names.amountOf(metric, need)}.`,
    'metric-below': ({ metric, short }, names) => `Ещё ${names.amount(metric, short)}.`,
    'attestation-not-confirmed': () => 'Подтверждение на вкладке «Членство».',
    'people-short': ({ short }) => `${more(short)}.`,
    'of-whom-short': ({ short }) => `${more(short)} из них с дополнительным достижением.`,
    'team-short': ({ team, short }) => `Команда ${team + 1}: ${more(short).toLowerCase()}.`,
    'teams-overlap': ({ short }) =>
      `${more(short)}: каждую команду можно заполнить, но только если кто-то войдёт в обе.`,
  },
  notCounting: {
    'unknown-achievement': () => 'Не учитывается: в этой редакции такого достижения нет.',
    'not-associated': () => 'Не учитывается: учётная запись не привязана к организации.',
    'association-not-visible-yet': ({ from }) =>
      `Учитывается с ${day(from)}: новая привязка видна на следующий день.`,
    left: ({ on }) => `Не учитывается: уход ${day(on)}.`,
    'earned-after-retirement': ({ earned, retired }) =>
      `Не учитывается: получено ${day(earned)}, но сдать можно было только до ${day(retired)} включительно. Проверьте дату.`,
    'not-visible-yet': ({ from }) => `Учитывается с ${day(from)}: новое достижение видно на следующий день.`,
    expired: ({ expires }) => `Не учитывается: срок истёк ${day(expires)}.`,
    'no-longer-accepted': ({ acceptedUntil }) => `Не учитывается: принималось по ${day(acceptedUntil)}.`,
  },
  notices: {
    'unknown-achievement': ({ person, achievement }, names) =>
      `${names.person(person)}: в этой редакции нет достижения «${achievement}».`,
    'earned-after-retirement': ({ person, achievement, earned, retired }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} получено ${day(earned)}, но сдать можно было только до ${day(retired)} включительно.`,
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
