import { count, individuals } from '../../../language/ru/language.ts'
import type { achievementPage as english } from './en.ts'

export const achievementPage: typeof english = {
  code: 'Код',
  title: 'Название',
  competencies: 'Компетенции',
  about: (title) =>
    `${title}: в каких компетенциях, путях и уровнях учитывается и что ещё нужно тому же человеку.`,
  kind: 'Вид',
  ofKind: {
    exam: 'Экзамен',
    certification: 'Сертификация',
    assessment: 'Онлайн-тест',
  },
  allOfKind: {
    exam: 'Экзамены',
    certification: 'Сертификации',
    assessment: 'Онлайн-тесты',
  },
  issuer: 'Кто выдаёт',
  englishTitle: 'Название на английском',
  alsoListedAs: 'Другое название',
  couldBeTaken: 'Можно было сдать',
  counts: 'Учитывается',
  countsForCertain: 'Точно учитывается',
  from: (day) => `с ${day}`,
  upTo: (day) => `по ${day} включительно`,
  replacedBy: 'Заменён на',
  replaces: 'Заменяет',
  partOf: 'Входит в',
  retired: (day) => `отменён ${day}`,
  acceptedUntil: (day) => `учитывается по ${day} включительно`,
  surelyUntil: (day) => `точно учитывается по ${day} включительно`,
  notNamed: 'в требованиях не названо',
  countsFor: 'Где учитывается',
  place: (kind, number) =>
    kind === 'ofWhom'
      ? `дополнительное условие: ${count(number, individuals)}`
      : kind === 'team'
        ? `${count(number, individuals)} в отдельной команде`
        : count(number, individuals),
  alone: 'Тому же человеку больше ничего не нужно.',
  together: 'Тому же человеку также нужно:',
  further: 'У части этих людей должно быть ещё:',
  someOf: (some: number, people: number) => `у ${some} из ${people}`,
  instead: (number) =>
    `Вместо этого подойдёт: ${count(number, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}`,
  leniently: 'Названо только в более мягком из двух прочтений.',
  madeOf: {
    heading: 'Из чего состоит',
    intro: {
      single: 'Состоит из одной части:',
      both: 'Состоит из двух частей:',
      all: 'Состоит из всего перечисленного:',
      any: 'Получить её можно по-разному:',
    },
    usually: (exams) =>
      `Страницы, где названы её части, мы не нашли. Обычно нужно сдать ${count(exams, { one: 'экзамен', few: 'экзамена', many: 'экзаменов', other: 'экзамена' })}.`,
    nothingByParts: 'Если в требовании названа сертификация, нужна она сама, а не её части.',
    more: 'Как калькулятор учитывает части',
    from: 'Со страницы, которая не относится к программе и значит немного:',
    notOfEdition: 'Состав сертификаций в этой редакции не описан.',
  },
  all: 'Все экзамены, сертификации и онлайн-тесты',
}
