import type { EditionsWords } from './en.ts'
import { differenceWords } from '../../../language/ru/differences.ts'
import { day } from '../../../language/ru/language.ts'
import { periodIn } from '../../../language/periods.ts'

const period = periodIn('ru')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const editionSentences: EditionsWords = {
  differences: differenceWords,
  time: (from, until) => capital(period(from, until)),
  byRules: 'По правилам, действовавшим',
  compare: 'Сравнить все редакции',
  notFetched: 'Эти правила не удалось загрузить. Проверьте соединение и выберите ещё раз.',

  by: (from, until) => `Рассчитано по правилам, действовавшим ${period(from, until)}.`,
  elsewhere: (from, until) => `На дату расчёта действовали другие правила: ${period(from, until)}.`,
  beforeFirst: (from) => `Правила до ${day(from)} неизвестны. Используются первые известные.`,
  notFirst: (from, until) =>
    `Правила на дату расчёта неизвестны. Первые известные действовали ${period(from, until)}.`,
  afterLast: (until) => `Правила после ${day(until)} неизвестны. Используются последние известные.`,
  notLast: (from, until) =>
    `Правила на дату расчёта неизвестны. Последние известные действовали ${period(from, until)}.`,
  over: (retired) =>
    `Программа завершилась ${day(retired)}. Показано, что следовало бы из её последних известных правил.`,
  chooseThose: 'Перейти к тем правилам',
  chooseOwn: (from, until) => `Вернуться к правилам, действовавшим ${period(from, until)}`,
  unknown: (edition) =>
    `Рассчитать нужно по правилам редакции «${edition}», но этот выпуск страницы её не знает. Обновите страницу, чтобы получить последний выпуск, или перейдите к известным правилам.`,
  lost: (edition) => `Правила редакции ${edition} не удалось загрузить, поэтому расчёта пока нет.`,

  heading: 'Те же данные по правилам каждой редакции',
  hint: (on) =>
    `Какие уровни достигнуты на дату расчёта, ${day(on)}, по правилам каждой редакции. Сроки экзаменов у каждой свои.`,
  nothing: 'Введите сотрудников и показатели: здесь появятся уровни, достигнутые по каждой редакции.',
  noLevel: 'Ни по одной редакции ни один уровень не достигнут.',
  competency: 'Уровень',
  rules: 'Правила',
  package: 'Можно купить пакет',
  noPackage: 'никакой',
  unmet: 'Не достигнут',
  unpublished: 'Нет такого уровня',
  inUse: 'Выбрано',
  choose: 'Выбрать',
  chooseNamed: (time) => `Выбрать правила: ${time.charAt(0).toLowerCase()}${time.slice(1)}`,
  steps: 'От редакции к редакции',
  step: (from) => `С ${day(from)}`,
  unchanged: 'Для ваших данных ничего не меняется.',
  because: 'Почему:',
  held: (achievement, people) => `${achievement} (${people})`,
  others: (more) => `ещё ${more}`,
  noEnd: 'последний день не указан',
  ofTimes: (achievement, times) => `${achievement}: ${times}.`,
  allChanges: 'Всё, что тогда изменилось',

  inTime: (from, until) => `Всё рассчитано по правилам, действовавшим ${period(from, until)}.`,
  earlier: (from, until) => `До этого, ${period(from, until)}, действовали другие правила.`,
  later: (from, until) => `После этого, ${period(from, until)}, действовали другие правила.`,
  nothingEarlier: 'Более ранние правила неизвестны.',
  nothingLater: 'Более поздние правила неизвестны.',
}
