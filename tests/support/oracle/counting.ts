/** What counts on a day, read from the model once more: plain loops, Temporal for the calendar. */
import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type {
  HeldAchievement,
  MetricFigure,
  Override,
  Person,
  Subscription,
} from '../../../src/engine/profile/types.ts'
import type {
  Achievement,
  AchievementId,
  Metric,
  Period,
  Program,
} from '../../../src/engine/program/types.ts'

/** The entry, unless the key is only inherited (`constructor`). */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** By which reading the source is read: what it surely grants, or all that it may grant. */
export type OracleReading = 'strict' | 'lenient'

/** Whether the achievement can have been earned on the day that the entry gives. */
export const isPossible = ({ retired, availableFrom }: Achievement, earned: IsoDate | undefined): boolean =>
  earned === undefined ||
  ((retired === undefined || earned <= retired) && (availableFrom === undefined || earned >= availableFrom))

const counts = (
  program: Program,
  { id, earned, expires }: HeldAchievement,
  on: IsoDate,
  reading: OracleReading,
): boolean => {
  const achievement = ownOf(program.achievements, id)
  if (!achievement) return false
  if (earned !== undefined && !(on > earned)) return false
  if (expires !== undefined && on > expires) return false
  if (achievement.acceptedUntil !== undefined && on > achievement.acceptedUntil) return false
  if (reading === 'strict' && achievement.mayCountUntil !== undefined && on > achievement.mayCountUntil)
    return false
  return isPossible(achievement, earned)
}

/** The achievements of the person that count on the day. */
export const countingOf = (
  program: Program,
  person: Person,
  on: IsoDate,
  reading: OracleReading = 'strict',
): ReadonlySet<AchievementId> => {
  const here =
    person.associatedSince !== undefined &&
    on > person.associatedSince &&
    (person.leavesOn === undefined || on < person.leavesOn)
  return new Set(
    here
      ? person.achievements
          .filter((achievement) => counts(program, achievement, on, reading))
          .map(({ id }) => id)
      : [],
  )
}

/** The figure on the day, or null where the profile has none that bears on it; leniently the more of both periods. */
export const figureOn = (
  { period, otherPeriod }: Metric,
  figure: MetricFigure | undefined,
  on: IsoDate,
  reading: OracleReading = 'strict',
): number | null => {
  const found = [period, ...(reading === 'lenient' && otherPeriod ? [otherPeriod] : [])]
    .map((one) => figureIn(one, figure, on))
    .filter((value) => value !== null)
  return found.length > 0 ? Math.max(...found) : null
}

const figureIn = (period: Period, figure: MetricFigure | undefined, on: IsoDate): number | null => {
  if (figure === undefined) return null
  if (typeof figure === 'number') return figure
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  const monthsAgo = (month: string): number => months(on) - months(month)
  const past = figure.filter(({ month }) => monthsAgo(month) >= 0)
  const latest = Math.min(...past.map(({ month }) => monthsAgo(month)))
  const bearing = past.filter(({ month }) =>
    period === 'current' ? monthsAgo(month) === latest : monthsAgo(month) < 12,
  )
  if (bearing.length === 0) return null
  return bearing.reduce((sum, { amount }) => sum + Math.round(amount * 1e6), 0) / 1e6
}

const spanOf = (from: IsoDate, length: Temporal.DurationLike) => {
  const end = Temporal.PlainDate.from(from).add(length)
  return { from, until: end.subtract({ days: 1 }).toString(), end: end.toString() }
}

/** First and last day of the override, both included. */
export const overrideSpan = ({ from }: Override) => {
  const { until } = spanOf(from, { months: 3 })
  return { from, until }
}

/** The package with its days, both included, and its anniversary. */
export const subscriptionSpan = ({ level, purchased }: Subscription) => {
  const { from, until, end } = spanOf(purchased, { years: 1 })
  return { level, from, until, anniversary: end }
}

/** The day before. */
export const dayBefore = (day: IsoDate): IsoDate =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** The day after; the calendar's last day has none. */
export const dayAfter = (day: IsoDate): IsoDate =>
  day === '9999-12-31' ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** The first day of the month that many months later. */
export const monthAfter = (day: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months }).toString()
