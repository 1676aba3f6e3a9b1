import { count, people } from '../../../language/ru/language.ts'
import type { achievementPage as english } from './en.ts'

export const achievementPage: typeof english = {
  code: 'Код',
  title: 'Название',
  competencies: 'Компетенции',
  about: (title) =>
    `${title}: в каких компетенциях, путях и уровнях учитывается и что ещё нужно тому же сотруднику.`,
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
  namedSince: 'В правилах с',
  counts: 'Учитывается',
  countsForCertain: 'Точно учитывается',
  from: (day) => `с ${day}`,
  upTo: (day) => `по ${day} включительно`,
  replacedBy: 'Заменён на',
  replaces: 'Заменяет',
  partOf: 'Входит в',
  retired: (day) => `сдавали по ${day}`,
  acceptedUntil: (day) => `учитывается по ${day} включительно`,
  surelyUntil: (day) => `точно учитывается по ${day} включительно`,
  notNamed: 'в требованиях не названо',
  countsFor: 'Где учитывается',
  place: (kind, number) =>
    kind === 'ofWhom'
      ? `дополнительное условие: ${count(number, people)}`
      : kind === 'team'
        ? `${count(number, people)} в отдельной команде`
        : count(number, people),
  alone: 'Тому же сотруднику больше ничего не нужно.',
  together: 'Тому же сотруднику также нужно:',
  further: 'У части этих сотрудников должно быть ещё:',
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
    from: 'Со страницы, которая не относится к программе и мало что доказывает:',
    notOfEdition: 'Состав сертификаций в этой редакции не описан.',
  },
  copyCode: 'Копировать код',
  copyLink: 'Копировать ссылку',
  copied: 'Скопировано.',
  notCopied: 'Браузер не разрешает здесь копировать.',
  filters: {
    label: 'Показать только',
    text: 'Код или название',
    competency: 'Где учитывается',
    allCompetencies: 'Все компетенции',
    allKinds: 'Все виды',
    state: 'Состояние',
    allStates: 'Все',
    open: 'Не отменены',
    retired: 'Отменены',
    shown: {
      one: 'Показана #\u00a0строка',
      few: 'Показаны #\u00a0строки',
      many: 'Показано #\u00a0строк',
      other: 'Показано #\u00a0строки',
    },
  },
  all: 'Все экзамены, сертификации и онлайн-тесты',
}
