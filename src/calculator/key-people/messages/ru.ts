import type { keyPeopleMessages as english } from './en.ts'
import { all, count, day, levels, number, ofPeople, people } from '../../../language/ru/language.ts'

/** «Анна, Борис и ещё 3». */
const list = (names: readonly string[], more: number) =>
  more > 0 ? `${names.join(', ')} и ещё ${number(more)}` : all(names)

export const keyPeopleMessages: typeof english = {
  nothing: 'На эту дату не выполнен ни один уровень, поэтому терять нечего.',
  good: 'Ни один уровень не держится на одном сотруднике',
  risky: (carrying, met) =>
    `На одном сотруднике держатся ${number(carrying)} из ${count(met, { one: 'выполненного уровня', other: 'выполненных уровней' })}`,
  hint: (on) =>
    `Что вы потеряете на дату расчёта, ${day(on)}, если кто-то уйдёт. Ответ точно такой же, как если убрать сотрудника и пересчитать всё заново.`,
  levels: 'Сколько сотрудников может уйти',
  falls: (falls, names, more) => {
    const who = list(names, more)
    if (falls === 1) return `Пропадёт без одного сотрудника. Например: ${who}.`
    const any = falls === 2 ? 'Может уйти любой сотрудник.' : `Могут уйти любые ${count(falls - 1, people)}.`
    return `${any} Пропадёт без ${count(falls, ofPeople)}. Например: ${who}.`
  },
  stands: 'Устоит, кто бы ни ушёл.',
  people: 'На ком что-то держится',
  peopleHint: 'Что пропадёт, если этот сотрудник уйдёт.',
  peopleNone: 'Кто бы ни ушёл один, ни один уровень не пропадёт.',
  pairs: 'Пары, на которых держится больше',
  pairsHint: 'Что пропадёт, только если уйдут оба.',
  pair: (names) => all(names),
  achievements: 'Достижения, на которых что-то держится',
  achievementsHint: 'Что пропадёт, если достижение перестанет учитываться у всех.',
  achievementsNone: 'Ни один уровень не держится на одном достижении.',
  holders: (holders) => `есть у ${count(holders, ofPeople)}`,
  loses: 'Уровни, которые пропадут',
  unclear: 'станет неясно',
  packageStays: (level) => `Пакет ${levels[level]} по-прежнему можно купить.`,
  packageFalls: (level) => `Тогда можно купить только пакет ${levels[level]}.`,
  packageGone: 'Тогда нельзя купить ни один пакет.',
  whatIf: 'Посмотреть в сценарии',
  whatIfOf: (names) => `Уход: ${all(names)}. Посмотреть в сценарии`,
  scenario: (names) => `Уход: ${all(names)}`,
  more: (hidden) => `Показать ещё: осталось ${number(hidden)}`,
}
