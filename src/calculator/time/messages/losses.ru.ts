import { some } from '../../../language/people-list.ts'
import type { Names, Sentences } from '../../../language/reasons.ts'
import { all, count, day, number, people } from '../../../language/ru/language.ts'
import type { LossCause } from './loss-sentences.ts'
import type { losses as english } from './losses.en.ts'

const who = (ids: readonly string[], names: Names) => all(some(ids, names, (more) => `ещё ${number(more)}`))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** После двоеточия. */
const when: Sentences<LossCause> = {
  leaves: ({ people }, names) => `${people.length === 1 ? 'уходит' : 'уходят'} ${who(people, names)}`,
  expires: ({ people, achievement }, names) =>
    `истекает срок ${names.achievement(achievement)} (${who(people, names)})`,
  'no-longer-accepted': ({ achievement }, names) => `${names.achievement(achievement)} больше не принимается`,
  'may-not-count': ({ achievement }, names) =>
    `становится неясно, засчитывается ли ${names.achievement(achievement)}`,
  'months-roll-out': ({ metric }, names) =>
    `из периода показателя «${names.metric(metric)}» выпадают прежние месяцы`,
  'override-ends': () => 'заканчивается ручное подтверждение',
}

export const losses: typeof english = {
  level: (competency, level) => `«${competency}», ${level}`,
  looking: 'Ищем ближайшую потерю…',
  failed: 'Рассчитать ближайшую потерю не удалось.',
  none: (until) => `Судя по вашим данным, до ${day(until)} ни один достигнутый уровень не будет потерян.`,
  lost: (level, { on, becomes, unmetFrom }, causes, then) => {
    const what =
      becomes === 'unmet'
        ? `уровень будет потерян с ${day(on)}`
        : `с ${day(on)} уровень будет неясен${unmetFrom ? `, а с ${day(unmetFrom)}\u00a0— потерян` : ''}`
    const why = causes.length > 0 ? `, потому что ${all(causes)}` : ''
    return `${level}: ${what}${why}${then && `; ${then}`}.`
  },
  next: 'Ближайшая потеря',
  // «Ближайшая потеря» stands before it: that it is lost need not be said again.
  head: (level, { on, becomes }) => `${level}: ${becomes === 'unmet' ? '' : 'неясен '}с ${day(on)}`,
  reason: (causes, then) => {
    const why = causes.length > 0 ? `Причина: ${all(causes)}` : ''
    const said = why && then ? `${why}; ${then}` : why || capital(then)
    return said && `${said}.`
  },
  when,
  afterwards: (level) =>
    level ? `после этого можно купить только пакет ${level}` : 'после этого нельзя купить ни один пакет',
  canBuy: (level) =>
    level ? `В этот день можно купить пакет ${level}.` : 'В этот день нельзя купить ни один пакет.',
  associating: (person, others, by) =>
    others > 0
      ? `Чтобы этого избежать, достаточно не позже ${day(by)} привязать одну учётную запись: ${person} или ещё ${count(others, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}.`
      : `Чтобы этого избежать, достаточно не позже ${day(by)} привязать учётную запись: ${person}.`,
  keep: (deeds, by) => `Чтобы сохранить уровень, не позже ${day(by)}: ${deeds.join('; ')}.`,
  associate: (persons) => `привязать учётные записи: ${all(persons)}`,
  pass: (person, achievements) => `${person}: получить ${achievements}`,
  find: (short, achievements) => `ещё ${count(short, people)} (${achievements})`,
  figure: (metric, amount) => `ещё ${amount} по показателю «${metric}»`,
  all: (found) => `Все за два года (${number(found)})`,
  heading: 'Что будет потеряно дальше',
  noRemedy: 'Способа сохранить уровень к этому дню не нашлось.',
  prevent: 'Найти, как дешевле всего сохранить',
  preventOf: (level) => `Найти, как дешевле всего сохранить: ${level}`,
}
