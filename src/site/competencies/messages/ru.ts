import { count } from '../../../language/ru/language.ts'
import type { competencies as english } from './en.ts'

export const competencies: typeof english = {
  area: 'Область',
  technologies: 'Технологии',
  cannotBeCalculated: 'В этой редакции требований нет',
  retired: 'Больше не сдать',
  couldBeTaken: (achievements, day) => `${achievements}: можно было сдать по ${day} включительно`,
  accepted: (number, day) => `, ${number === 1 ? 'засчитывается' : 'засчитываются'} по ${day} включительно.`,
  acceptanceNotStated: (number, surely) =>
    `. До какого дня ${number === 1 ? 'засчитывается' : 'засчитываются'}, не сказано${surely ? `: после ${surely} неясно` : ''}.`,
  takes: {
    note: 'Что нужно для каждого уровня как минимум: по кратчайшему пути, для развитых рынков. «2\u00a0сотрудника»\u00a0— это два разных сотрудника.',
    paths: (number) => `кратчайший из ${count(number, { one: 'пути', other: 'путей' })}`,
  },
  inShort: {
    smallestTeam: 'Наименьшая команда',
    silverToGold: 'С Silver на Gold',
    or: 'или',
    nobody: 'Экзамены не нужны.',
    role: (people, number, achievements) => `${people}${number === 1 ? '' : ', у каждого'}: ${achievements}`,
    sameEach: (people) => `${people}, у каждого то же самое`,
    orOther: (achievement, other) => `${achievement} (или ${other})`,
    orOthers: (achievement, others) =>
      `${achievement} (или один из ${count(others, { one: 'другого варианта', other: 'других вариантов' })})`,
    instead: (gold, silver) => `${gold} вместо ${silver}`,
    inMarket: (amount, market) => `${amount} (${market})`,
    atLeast: (amount) => `не менее ${amount}`,
    inTeam: (people) => `${people} в команде`,
    further: (people) => `${people} с дополнительным достижением`,
    ofThese: (number, achievement) => `у ${number} из них ещё и ${achievement}`,
    each: (people, achievement) => `${people}, у каждого ${achievement}`,
    eachAlso: (people, achievement) => `${people}, у каждого ещё и ${achievement}`,
    anotherList: (people) => `${people}, по другому списку`,
  },
  shared: {
    assumed:
      'Может ли один сотрудник учитываться в нескольких компетенциях, в редакции не сказано. Калькулятор исходит из того, что может.',
    none: 'То, что учитывается здесь, больше ни в одной компетенции не учитывается.',
    others: (number) =>
      count(number, {
        one: 'другая компетенция',
        few: 'другие компетенции',
        many: 'других компетенций',
        other: 'другой компетенции',
      }),
  },
}
