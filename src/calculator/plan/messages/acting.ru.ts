import { count, day, number } from '../../../language/ru/language.ts'
import type * as english from './acting.en.ts'

const steps = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' }
const ofOthers = { one: 'другого', other: 'других' }

export const who: typeof english.who = {
  sought: 'Ищем, кто ещё мог бы это сделать…',
  nobody: 'С теми же затратами поручить это больше некому.',
  orSome: (people) => `Или ${people}`,
  orAny: (people) => `Или любой из ${count(people, ofOthers)}`,
  find: 'Найти по имени',
  notFound: 'Среди тех, кому это можно поручить, такого имени нет.',
  insteadOf: (person, before) => `${person} вместо: ${before}`,
  insteadOfAll: (person, before, own) => `${person} берёт на себя ${count(own, steps)} вместо: ${before}`,
  forAll: (person, own) => `${person} (${count(own, steps)})`,
  stays: 'Остальные шаги не меняются, затраты те же.',
  letDone: (person) => `Теперь это делает ${person}. Доказательство в силе: затраты те же.`,
  letDoneUnproven: (person) => `Теперь это делает ${person}. Затраты те же.`,
}

export const inTime: typeof english.inTime = {
  heading: 'Сроки',
  weekly: 'Часов в неделю на подготовку у каждого',
  weeklyHint:
    'Как и часы на экзамен, это наше предположение: один рабочий день в неделю. Измените его, если у ваших сотрудников времени больше или меньше.',
  doneBy: (by) => `По ${day(by)} включительно`,
  picture: 'Шаги каждого сотрудника во времени; то же сказано в таблице ниже.',
  caption: (on) =>
    `Насколько поздно можно сделать каждый шаг, чтобы всё было достигнуто ${day(on)}. Полоса показывает время подготовки при таком числе часов, её конец\u00a0— последний день для шага. Один сотрудник делает свои шаги один за другим.`,
  company: 'Показатели и факты',
  step: 'Шаг',
  begin: 'Начать не позже',
  done: 'Сделать не позже',
  gone: 'уже прошло',
  moreSteps: (more) => `Показать ещё ${count(more, steps)}`,
  atOnce: (from) => `Если все начнут ${day(from)}, будет достигнуто:`,
  from: (on) => `с ${on}`,
  tooShort: (on, enough) =>
    `При таком числе часов в неделю времени до ${day(on)} не хватит. Его хватило бы к ${day(enough)}.`,
  planFor: (on) => `Составить план на ${day(on)}`,
  meanwhile: (on) => `Что закончится к ${day(on)}`,
  nothingEnds: (on) => `Ничего из того, что нужно для этих уровней, к ${day(on)} не закончится.`,
  moreEnds: (more) => `Показать ещё ${number(more)}`,
  leaves: (person, on, achievements) =>
    `${person}: уход ${day(on)}, вместе с ним будет потеряно: ${achievements}.`,
  ends: (person, achievement, why) => `${person}, ${achievement}: ${why}`,
  falls: (metric, before, then) => `${metric}: было ${before}, станет ${then}.`,
  calendar: (dates) => `Скачать сроки для календаря (${number(dates)})`,
  calendarHint:
    'Каждый шаг записан на последний день, когда его ещё можно сделать. Более новый файл заменяет прежние сроки.',
  calendarFile: 'competency-plan.ics',
  productId: '-//Partner Competency Guide//Calculator//RU',
  lastDay: (step) => `Последний день: ${step}`,
  beginBy: (begin) => `Начать не позже: ${day(begin)}.`,
  forLevel: (target, on) => `Ради уровня «${target}», который должен быть достигнут ${day(on)}.`,
}

export const budget: typeof english.budget = {
  heading: 'Бюджет',
  none: 'нет',
  most: (most) => `не больше ${most}`,
  atMost: {
    exams: 'Экзаменов и онлайн-тестов всего, не больше',
    hours: 'Часов всего, не больше',
    dollars: 'Долларов США всего, не больше',
  },
  hint: 'С бюджетом план достигает как можно больше уровней, начиная с первого в вашем списке. Если не заполнить\u00a0— без бюджета.',
  priority: 'Какие уровни важнее',
  earlier: (target) => `Выше: ${target}`,
  later: (target) => `Ниже: ${target}`,
  oneLevel: 'Выберите несколько уровней, чтобы указать, какие важнее.',
  costs: {
    exams: (exams) => `экзамены и онлайн-тесты: ${exams}`,
    hours: (hours) => hours,
    dollars: (dollars) => dollars,
  },
  answer: (reached, all, most) => `Бюджет (${most}): достигнуто ${number(reached)} из ${number(all)}`,
  notProven:
    'Не доказано: для стольких уровней точный расчёт слишком велик. Возможно, в пределах бюджета достижимо больше.',
  proven: 'Доказано: в вашем порядке важности ни один план в пределах бюджета не достигает большего.',
  next: (target, more) => `Следующим был бы уровень «${target}», сверх бюджета: ${more}.`,
  nextTakes: (summary) => `Всего на это понадобится: ${summary}.`,
  beyond: 'Бюджета не хватает на',
  impossible: 'В этих ограничениях не достичь ни с каким бюджетом, и вот что мешает:',
  impossibleBesides: 'Вместе с ними не достичь ни с каким бюджетом:',
  undecided: 'Расчёт слишком велик для',
}
