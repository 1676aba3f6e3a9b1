import type { Contradiction } from '../contradictions.ts'
import type { Assumption, RenewalPhase, ChangeCause } from '../../../engine/timeline/index.ts'
import type { Stage } from '../../../engine/eligibility/index.ts'
import type { Status } from '../../../engine/requirements/index.ts'
import type { time as english } from './en.ts'
import { losses } from './losses.ru.ts'
import { some } from '../../../language/people-list.ts'
import type { Names, Sentences } from '../../../language/reasons.ts'
import { all, count, day, number } from '../../../language/ru/language.ts'

/** «сентября 2018 года». */
const ofMonth = (month: string): string => day(`${month}-01`).replace(/^1\s/, '')

const who = (people: readonly string[], names: Names) =>
  all(some(people, names, (more) => `ещё ${number(more)}`))

const causes: Sentences<ChangeCause> = {
  'association-shows': ({ people }, names) => `Учётная запись привязана: ${who(people, names)}.`,
  leaves: ({ people }, names) => `Уход: ${who(people, names)}.`,
  'achievement-shows': ({ people, achievement }, names) =>
    `Начинает учитываться ${names.achievement(achievement)}: ${who(people, names)}.`,
  expires: ({ people, achievement }, names) =>
    `Истекает срок ${names.achievement(achievement)}: ${who(people, names)}.`,
  'no-longer-accepted': ({ people, achievement }, names) =>
    `Больше не принимается ${names.achievement(achievement)}: ${who(people, names)}.`,
  'may-not-count': ({ people, achievement }, names) =>
    `Становится неясно, засчитывается ли ${names.achievement(achievement)}: ${who(people, names)}.`,
  'months-roll-in': ({ metric, from, to }, names) =>
    `${names.metric(metric)}: было ${names.figure(metric, from)}, с новым месяцем ${names.amount(metric, to)}.`,
  'months-roll-out': ({ metric, from, to }, names) =>
    `${names.metric(metric)}: было ${names.figure(metric, from)}, без прежнего месяца ${names.amount(metric, to)}.`,
  'override-begins': () => 'Начинает действовать ручное подтверждение.',
  'override-ends': () => 'Ручное подтверждение перестаёт действовать.',
}

const contradictions: Sentences<Contradiction> = {
  'leaves-before-associated': ({ person, associated, leaves }, names) =>
    `${names.person(person)}: уход ${day(leaves)} раньше привязки ${day(associated)}, поэтому ничего никогда не учитывается.`,
  'expires-before-earned': ({ person, achievement, earned, expires }, names) =>
    `${names.person(person)}: срок ${names.achievement(achievement)} истекает ${day(expires)}, раньше получения ${day(earned)}, поэтому это никогда не учитывается.`,
}

const shortMonth = new Intl.DateTimeFormat('ru', { month: 'short', timeZone: 'UTC' })

const phases: Readonly<Record<RenewalPhase, (anniversary: string, last: string) => string>> = {
  'not-bought': () => 'На дату расчёта пакет ещё не куплен.',
  'in-force': (anniversary) => `На дату расчёта пакет действует. Годовщина\u00a0— ${day(anniversary)}.`,
  anniversary: () => 'Дата расчёта совпадает с годовщиной; со следующего дня пакет можно продлить.',
  window: (_, last) => `Дата расчёта попадает в окно продления: пакет можно продлить по ${day(last)}.`,
  over: (_, last) =>
    `Окно закрылось ${day(last)}, раньше даты расчёта. Если вы продлили пакет, укажите на вкладке «Членство» дату начала нового года.`,
}

const statuses: Readonly<Record<Status, string>> = {
  met: 'достигнут',
  unclear: 'неясно',
  unmet: 'не достигнут',
}
const assumptions: Readonly<Record<Assumption, string>> = {
  'nothing-more': 'Больше ничего',
  'last-value-continues': 'Как в последнем месяце',
  'average-continues': 'Как в среднем',
}
const stages: Readonly<Record<Stage, string>> = {
  'at-risk': 'Под угрозой',
  active: 'Отображается',
  qualified: 'Достигнут, но действующий пакет его не показывает',
  started: 'Начат',
}

export const time: typeof english = {
  losses,
  heading: 'Уровни во времени',
  shown: (from, until) => `${day(from)}\u00a0– ${day(until)}`,
  recentre: 'Дату расчёта в середину',
  computing: 'Расчёт…',
  failed: 'Рассчитать не удалось. Введённые данные на месте.',
  tryAgain: 'Повторить',
  nothing: 'По введённым данным ни один уровень в эти дни не достигнут.',
  noChanges: 'По введённым данным ни один уровень в эти дни не меняется.',

  shortMonth: (on) => shortMonth.format(new Date(`${on}T00:00:00Z`)).replace('.', ''),
  contradictory: 'Даты, которые не могут быть верны одновременно',
  contradictions,
  more: (more) => `и ещё ${number(more)}`,

  slider: 'Дата расчёта',
  sliderHint: 'Стрелки сдвигают её на день, Page Up и Page Down\u00a0— на месяц.',
  earlier: 'Предыдущее изменение',
  later: 'Следующее изменение',
  holds: (on) => `На ${day(on)}`,
  canBuy: (level) => `Можно купить пакет ${level}.`,
  canBuyNothing: 'Ни один пакет купить нельзя.',
  met: (level, competencies) => `${level}: ${competencies}.`,
  unclear: (level, competencies) => `${level}, неясно: ${competencies}.`,
  noneMet: 'Ни одна компетенция не достигнута.',
  all,

  assumption: 'Месяцы после последнего введённого',
  assumptions,
  assumed: (metric, last, amount) => `${metric}: за каждый месяц после ${ofMonth(last)}\u00a0— ${amount}.`,
  assumedElsewhere: 'На вкладке «Уровни» учитывается только введённое.',

  afterProgramme: (last) =>
    `Программа завершилась ${day(last)}; дальше показано, что следовало бы из этих правил.`,

  caption:
    'У каждой компетенции своя строка: сплошная полоса\u00a0— уровень достигнут, заштрихованная\u00a0— неясно, тонкая линия\u00a0— не достигнут. Каждая отметка\u00a0— изменение; то же самое сказано в списке ниже.',
  showAll: (rows) =>
    `Показать все: ${count(rows, { one: 'компетенция', few: 'компетенции', many: 'компетенций', other: 'компетенции' })}`,
  showTelling: 'Показать только те, где уровень достигнут',
  package: 'Пакет',
  purchasable: 'Доступен',
  bought: 'Куплен',
  changes: 'Изменения',
  changeMarks: 'Изменения; стрелки переводят от одного к другому',
  statuses,
  turn: (before, after) => `${statuses[before]} → ${statuses[after]}`,
  judgeHere: (on) => `Рассчитать на ${day(on)}`,
  levelTurn: (competency, level, turn) => `${competency}, ${level}: ${turn}.`,
  dayOfJudgement: 'Дата расчёта',
  dayOfEdition: 'Редакция',
  causes,

  legend: {
    met: 'достигнут',
    unclear: 'неясно',
    unmet: 'не достигнут',
    rise: 'улучшение',
    fall: 'ухудшение',
    window: 'окно продления',
    otherRules: 'другие правила или конец программы',
  },

  renewal: (level) => `Продление пакета ${level}`,
  noPackage:
    'Укажите на вкладке «Членство» действующий пакет и дату покупки, и здесь появятся даты продления.',
  toPackage: 'Указать пакет',
  phases,
  days: {
    purchased: 'Покупка, начало года подписки',
    review: 'Проверить навыки и показатели',
    reminder: 'Приходит напоминание',
    anniversary: 'Годовщина: год закончился',
    window: 'Окно продления; пока оно открыто, преимущества действуют',
    nextAnniversary: 'Следующая годовщина, если продлить в окне',
  },
  subscriptionYear: 'Год подписки и продление на линии с соблюдением масштаба; то же самое сказано в списке.',
  until: (from, until) => `${day(from)}\u00a0– ${day(until)}`,
  renewable: (days) => `Пакет можно продлить в эти дни окна: ${all(days)}.`,
  renewableAlways:
    'В любой день окна достигнута хотя бы одна компетенция этого уровня: пакет можно продлить.',
  noWindow: 'Когда можно продлить пакет, в документах этой редакции не сказано.',
  renewableNever: (level) =>
    `Ни в один день окна ни одна компетенция не достигнута на уровне ${level}: продлить пакет этого уровня нельзя.`,
  standing: 'Состояние каждого уровня',
  standingNothing: 'Пока не выполнено ни одно требование.',
  stages,
  level: (competency, level) => `${competency}, ${level}`,
  riskSince: ({ since, becomes }) =>
    becomes === 'unclear'
      ? `С ${day(since)} будет неясно, выполнены ли требования, в том числе и в годовщину.`
      : `Будет потерян с ${day(since)} и не будет достигнут в годовщину.`,
  onAnniversary: 'В годовщину:',
  moreCauses: (more) =>
    `и ещё ${count(more, { one: 'причина', few: 'причины', many: 'причин', other: 'причины' })}`,
  prevent: 'Найти, как проще всего этого избежать',
  preventAll: (levels) => `Найти, как проще всего сохранить все: ${number(levels)}`,

  calendar: (events) => `Скачать для календаря (${number(events)})`,
  calendarHint:
    'Проверка, напоминания, годовщина, окно и каждый день, с которого уровень потерян. Новый файл заменяет те же события; то, что больше не нужно, остаётся, пока вы его не удалите.',
  calendarEmpty: 'Впереди нет дат для календаря.',
  calendarFile: 'competency-calendar.ics',
  productId: '-//Partner Competency Guide//Calculator//RU',
  events: {
    review: 'Компетенции партнёра: проверить навыки и показатели',
    reminder: (number) => `Пакет партнёра: напоминание ${number} о продлении`,
    anniversary: 'Пакет партнёра: годовщина',
    window: 'Пакет партнёра: окно продления',
    lapse: {
      unmet: (competency, level) => `${competency}: уровень ${level} потерян`,
      unclear: (competency, level) => `${competency}: уровень ${level} с этого дня неясен`,
    },
    note: (on) => `Рассчитано на ${day(on)} по правилам октября 2018\u00a0года.`,
  },
}
