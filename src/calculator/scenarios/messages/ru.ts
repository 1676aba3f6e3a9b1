import type { scenarios as english } from './en.ts'
import { count, day, number, people } from '../../../language/ru/language.ts'

export const scenarios: typeof english = {
  intro:
    'Сценарий\u00a0— это копия ваших данных под своим названием, в которой можно что-то попробовать. Ваши собственные данные не меняются, пока вы не замените их сценарием.',
  begin: {
    hire: 'После найма',
    howMany: 'Сколько сотрудников',
    withWhat: 'С чем каждый',
    without: (achievement) => `Без ${achievement}`,
    hireHint: (on) =>
      `На ${day(on)} они уже учитываются, как если бы их учётные записи были к этому дню привязаны.`,
    hired: (hired, achievements) =>
      `Нанято: ${number(hired)}${achievements === '' ? '' : ` (${achievements})`}`,
    leaves: 'Если кто-то уйдёт',
    whoLeaves: 'Кто уйдёт?',
    leaver: (name) => `Уйдёт ${name}. Или кто-то другой:`,
    find: 'Найти по имени',
    notFound: 'Сотрудников с таким именем нет.',
    choose: (name) => `Уйдёт ${name}`,
    leavesOn: 'День ухода',
    nobodyYet: 'Сначала введите сотрудников.',
    copy: 'Что-то другое',
    copyHint:
      'Копия открытых данных, в которой пока ничего не изменено. Меняйте в ней сотрудников, показатели и пакет.',
    copyOpen: 'Скопировать и изменить',
    open: 'Открыть как сценарий',
  },
  exampleMore:
    'Кнопки «Что, если…» рядом с результатом и «Открыть как сценарий» под планом создают сценарий, в котором изменение уже сделано.',
  blank: 'Копия',
  add: 'Новый сценарий',
  list: 'Ваши сценарии',
  name: 'Название',
  people: (some) => count(some, people),
  isOpen: 'открыт сейчас',
  open: 'Открыть',
  openNamed: (name) => `Открыть сценарий «${name}»`,
  duplicate: 'Дублировать',
  duplicateNamed: (name) => `Дублировать сценарий «${name}»`,
  take: 'Заменить мои данные сценарием',
  takeNamed: (name) => `Заменить мои данные сценарием «${name}»`,
  remove: 'Удалить',
  removeNamed: (name) => `Удалить сценарий «${name}»`,
  same: 'Все уровни такие же, как сегодня, и не хватает того же.',
  difference: (competency, level, now) => `${competency}: ${level} ${now}`,
  peopleRow: 'Сотрудники',
  nextLoss: 'Ближайшая потеря',
  loss: (competency, level, on) => `«${competency}», ${level}, ${day(on)}`,
  noLoss: 'За два года нет',
  planCost: 'Затраты на план',
  noPlan: 'Без плана',
  costs: {
    exams: (exams) =>
      count(exams, {
        one: 'экзамен или онлайн-тест',
        few: 'экзамена и онлайн-теста',
        many: 'экзаменов и онлайн-тестов',
        other: 'экзамена и онлайн-теста',
      }),
    hours: (hours) => `${number(hours)}\u00a0ч`,
  },
  costsInAll: (cost) => `План: ${cost}`,
  more: (some) =>
    `и ещё ${count(some, { one: 'изменение', few: 'изменения', many: 'изменений', other: 'изменения' })}`,
  matrix: 'Сравнение с сегодняшним днём',
  caption: (on) =>
    `Компетенции сегодня и в каждом сценарии по состоянию на ${day(on)}. Отличия от сегодняшнего дня отмечены.`,
  captionPart: (on, from, to, all) =>
    `Компетенции сегодня и в сценариях с ${from} по ${to} из ${all} по состоянию на ${day(on)}. Отличия от сегодняшнего дня отмечены.`,
  competency: 'Компетенция',
  today: 'Сегодня',
  package: 'Пакет, который можно купить',
  noPackage: 'Нет',
  onlyDifferences: 'Только отличия',
  nothingDiffers: 'Ни по одной компетенции отличий от сегодняшнего дня нет.',
  differs: 'отличается от сегодняшнего дня',
  whatIf: {
    intro: 'Откроется сценарий с этим изменением. Ваши собственные данные не изменятся.',
    passes: (name) => `${name} сдаст или получит`,
    leaves: (name) => `${name} уйдёт`,
    open: 'Открыть как сценарий',
  },
}
