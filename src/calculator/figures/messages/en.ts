import { count, month, number } from '../../../language/en/language.ts'

export const figures = {
  intro: 'Totals on the calculation date, each with the thresholds of your market.',
  backTo: (competency: string) => `Back to ${competency}`,
  importFigures: 'Import figures',
  importWords: () => import('./import.en.ts').then(({ figuresImport }) => figuresImport),
  periods: {
    ttm: 'total of the last twelve months',
    year: 'total of the year',
    current: 'count on that day',
  },
  unitNames: {
    usd: 'US dollars',
    users: 'users',
    seats: 'seats',
    customers: 'customers',
    devices: 'devices',
  },
  threshold: (level: string, amount: string) => `${level} from ${amount}`,
  notPublished: (level: string) => `${level}: not published for your market`,
  association: 'Partner association',
  anyOf: (some: number): string => (some > 1 ? ', any one of these counts:' : ' that counts:'),
  months: (months: number, total: string) =>
    `Entered month by month (${number(months)}): ${total} on that day.`,
  sum: (last: string, total: string) => `${total} in the twelve months to ${month(last)}.`,
  enterMonths: 'Enter month by month',
  byMonth: 'Month by month',
  pasteHint:
    'You can paste a column copied from a spreadsheet into a month. It fills that month and those after it.',
  wholeTotal: (last: string) =>
    `The whole total is in ${month(last)}, so the answer stays the same. Spread it over the months.`,
  tooMany: (left: number) =>
    `${count(left, { one: 'number was', other: 'numbers were' })} left out: the months end with that of the calculation date.`,
  longer: 'Show 24\u00a0months',
  hidden: (months: number, first: string, last: string) =>
    months === 1
      ? `One more month is kept as it was entered: ${month(first)}.`
      : `${number(months)} more months, from ${month(first)} to ${month(last)}, are kept as they were entered.`,
  drawing: 'Months, the sum of twelve months, and the thresholds',
  caption:
    'Bars: each month’s amount. Stepped line: the sum of the twelve months ending there. Dashed: the thresholds of your market.',
  asTable: 'The same as a table',
  month: 'Month',
  amount: 'Amount',
  twelveMonths: 'Sum of twelve months',
  useTotal: 'Replace the months with a total',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly figures: typeof figures
  }
}
