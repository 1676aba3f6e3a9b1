import type { figures as english } from './en.ts'
import { count, month, number, plural } from '../../../language/ru/language.ts'

export const figures: typeof english = {
  intro: 'Итоги на дату расчёта, рядом\u00a0— пороги вашего рынка.',
  backTo: (competency) => `Назад к компетенции «${competency}»`,
  importFigures: 'Импорт показателей',
  importWords: () => import('./import.ru.ts').then(({ figuresImport }) => figuresImport),
  periods: {
    ttm: 'итог за последние двенадцать месяцев',
    year: 'итог за год',
    current: 'количество на эту дату',
  },
  unitNames: {
    usd: 'доллары США',
    users: 'пользователи',
    seats: 'рабочие места',
    customers: 'клиенты',
    devices: 'устройства',
  },
  threshold: (level, amount) => `${level} от ${amount}`,
  notPublished: (level) => `${level}: для вашего рынка не опубликовано`,
  association: 'Привязка партнёра к клиенту',
  anyOf: (some) => (some > 1 ? ', подходит любая:' : ', которая подходит:'),
  months: (months, total) => `Введено по месяцам (${number(months)}): на дату расчёта ${total}.`,
  sum: (last, total) => `Сумма за двенадцать месяцев (последний\u00a0— ${month(last)}): ${total}.`,
  enterMonths: 'Ввести по месяцам',
  byMonth: 'По месяцам',
  pasteHint:
    'В поле месяца можно вставить столбец, скопированный из таблицы: он заполнит этот месяц и следующие за ним.',
  wholeTotal: (last) =>
    `Весь итог записан в один месяц (${month(last)}), поэтому результат не изменился. Распределите его по месяцам.`,
  tooMany: (left) =>
    `${plural(left, { one: 'Не поместилось', other: 'Не поместились' })} ${count(left, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' })}: последний месяц\u00a0— месяц даты расчёта.`,
  longer: 'Показать 24\u00a0месяца',
  hidden: (months, first, last) =>
    months === 1
      ? `Кроме них сохранён введённый месяц (${month(first)}).`
      : `Кроме них ${plural(months, { one: 'сохранён', other: 'сохранены' })} ${count(months, { one: 'введённый месяц', few: 'введённых месяца', many: 'введённых месяцев', other: 'введённого месяца' })} (первый\u00a0— ${month(first)}, последний\u00a0— ${month(last)}).`,
  drawing: 'Месяцы, сумма за двенадцать месяцев и пороги',
  caption:
    'Столбцы\u00a0— количество за месяц. Ступенчатая линия\u00a0— сумма за двенадцать месяцев по этот включительно. Пунктир\u00a0— пороги вашего рынка.',
  asTable: 'То же в виде таблицы',
  month: 'Месяц',
  amount: 'За месяц',
  twelveMonths: 'За двенадцать месяцев',
  useTotal: 'Заменить месяцы итогом',
}
