import type { keyPeopleMessages as english } from './en.ts'
import { all, count, day, levels, number, ofPeople, plural } from '../../../language/ru/language.ts'

/** «Анна, Борис и ещё 3». */
const list = (names: readonly string[], more: number) =>
  more > 0 ? `${names.join(', ')} и ещё ${number(more)}` : all(names)

export const keyPeopleMessages: typeof english = {
  nothing: 'На эту дату ни один уровень не достигнут.',
  good: 'Ни один уровень не зависит от одного сотрудника',
  risky: ({ levels, most, someUnclear }, met) => {
    const what = someUnclear ? 'будут потеряны или станут неясны' : 'будут потеряны'
    const one = someUnclear ? 'будет потерян или станет неясен' : 'будет потерян'
    const whose =
      levels === 1
        ? ''
        : most === levels
          ? ', все из-за одного и того же'
          : most === 1
            ? ', каждый из-за другого'
            : `, не больше ${number(most)} из-за одного и того же`
    const of = count(met, { one: 'уровня', other: 'уровней' })
    return `Если уйдёт один сотрудник, ${plural(levels, { one, other: what })} ${number(levels)} из ${of}${whose}`
  },
  hint: (on) =>
    `Что вы потеряете на дату расчёта, ${day(on)}, если кто-то уйдёт. Ответ точно такой же, как если убрать сотрудника и пересчитать всё заново.`,
  matrix: {
    heading: 'Сотрудники и зависящие от них уровни',
    hint: 'Строка для каждого, от кого зависит какой-то уровень. Вверху: сколько сотрудников может уйти, кто бы это ни был.',
    nobody: 'Ни один уровень не зависит от одного сотрудника. Вверху: сколько может уйти, кто бы это ни был.',
    by: { name: 'Сотрудник', carries: 'Уровней' },
    bench: (bench) =>
      bench === null
        ? 'могут уйти все'
        : bench === 0
          ? 'никто не может уйти'
          : `${plural(bench, { one: 'может уйти', other: 'могут уйти' })} ${number(bench)}`,
    becomes: { unmet: 'потерян', unclear: 'неясно' },
    stays: 'остаётся',
  },
  levels: 'Сколько сотрудников может уйти',
  others: (more) => `ещё ${number(more)}`,
  singly: (becomes, names) =>
    `${becomes === 'unmet' ? 'Будет потерян' : 'Станет неясен'}, если уйдёт ${names}.`,
  falls: ({ bench, becomes }, names, more) => {
    const any =
      bench === 1
        ? 'Может уйти любой сотрудник.'
        : `Может уйти не больше ${count(bench ?? 0, ofPeople)}, кто бы это ни был.`
    const what = becomes === 'unclear' ? 'Станет неясен' : 'Будет потерян'
    return `${any} ${what}, если уйдут, например, ${list(names, more)}.`
  },
  stands: 'Сохранится, кто бы ни ушёл.',
  people: 'Сотрудники, от которых зависят уровни',
  peopleHint: 'Что будет потеряно, если этот сотрудник уйдёт.',
  peopleNone: 'Ни один уровень не зависит от одного сотрудника.',
  pairs: 'Пары, от которых зависят уровни',
  pairsHint:
    'Что будет потеряно или станет неясно, только если уйдут оба: сверх того, что теряется с уходом каждого из них.',
  pair: (names) => all(names),
  achievements: 'Достижения, от которых зависят уровни',
  achievementsHint: 'Что будет потеряно, если достижение перестанет учитываться у всех.',
  achievementsNone: 'Ни один уровень не зависит от одного достижения.',
  holders: (holders) => `есть у ${count(holders, ofPeople)}`,
  loses: 'Уровни, которые будут потеряны',
  unclear: 'станет неясно',
  packageStays: (level) => `Пакет ${levels[level]} по-прежнему можно купить.`,
  packageFalls: (level) => `Тогда можно купить только пакет ${levels[level]}.`,
  packageGone: 'Тогда нельзя купить ни один пакет.',
  whatIf: 'Посмотреть в сценарии',
  whatIfOf: (names) => `Уход: ${all(names)}. Посмотреть в сценарии`,
  scenario: (names) => `Уход: ${all(names)}`,
  more: (hidden) => `Показать ещё: осталось ${number(hidden)}`,
}
