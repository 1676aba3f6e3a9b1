import { number } from './language.ts'

export const figures = {
  intro: 'Totals as they stand on the day of judgement. Beside each are the thresholds of your market.',
  periods: {
    ttm: 'total of the last twelve months',
    year: 'total of the year',
    current: 'count on the day',
  },
  unitNames: {
    usd: 'US dollars',
    users: 'users',
    seats: 'seats',
    customers: 'customers',
    devices: 'devices',
  },
  threshold: (level: string, amount: string) => `${level} from ${amount}`,
  associations: (list: string) => `Counts where you are ${list}.`,
  months: (months: number, total: string) =>
    `Entered month by month (${number(months)}): ${total} on the day of judgement.`,
  byMonth: 'Month by month',
  month: 'Month',
  amount: 'Amount',
  useTotal: 'Replace the months by a total',
}
