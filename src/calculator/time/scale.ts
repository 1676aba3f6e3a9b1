/** Where days lie between the first and the last one drawn, as shares of the width. */
import { addMonths, daysBetween, type IsoDate, monthsAfter, type Span } from '../../engine/calendar/index.ts'

/** From 0 to 1. */
export interface Extent {
  readonly x: number
  readonly width: number
}

/** How many days the span has. */
export const daysIn = ({ from, until }: Span): number => daysBetween(from, until) + 1

export const isWithin = ({ from, until }: Span, day: IsoDate): boolean => from <= day && day <= until

/** Where the day begins; `null` when it is not drawn. */
export const positionOf = (drawn: Span, day: IsoDate): number | null =>
  isWithin(drawn, day) ? daysBetween(drawn.from, day) / daysIn(drawn) : null

/** What is drawn of the days; `null` when nothing is. */
export function extentOf(drawn: Span, { from, until }: Span): Extent | null {
  const first = from < drawn.from ? drawn.from : from
  const last = until > drawn.until ? drawn.until : until
  if (first > last) return null
  const days = daysIn(drawn)
  return { x: daysBetween(drawn.from, first) / days, width: daysIn({ from: first, until: last }) / days }
}

/** A month on the axis. */
export interface Tick {
  readonly on: IsoDate
  readonly x: number
  /** January, April, July or October. */
  readonly isQuarter: boolean
  /** January or July. */
  readonly isHalf: boolean
  readonly isYear: boolean
}

/** The first days of the months drawn. */
export const ticksOf = (drawn: Span): Tick[] =>
  monthsAfter(addMonths(drawn.from, -1), drawn.until)
    .filter((on) => on >= drawn.from)
    .map((on) => {
      const month = Number(on.slice(5, 7)) - 1
      return {
        on,
        x: positionOf(drawn, on)!,
        isQuarter: month % 3 === 0,
        isHalf: month % 6 === 0,
        isYear: month === 0,
      }
    })
