import { number } from './language.ts'

export const figures = {
  intro: 'Totals as they stand on the day that is judged. Beside each are the thresholds of your market.',
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
  months: (months: number, total: string) =>
    `Entered month by month (${number(months)}): ${total} on that day.`,
  byMonth: 'Month by month',
  month: 'Month',
  amount: 'Amount',
  useTotal: 'Replace the months by a total',
}
