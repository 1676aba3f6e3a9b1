/** When the rules of each edition stood. */
import type { IsoDate } from '../calendar/index.ts'
import type { Program } from '../program/index.ts'

/** The time of one edition, from its first day to its last. */
export interface EditionTime {
  readonly edition: Program['edition']
  /** The day of its documents. */
  readonly published: IsoDate
  readonly from: IsoDate
  readonly until: IsoDate
}

/** Returns the time of an edition; one of which no more is known stood on the day of its documents. */
export const timeOf = ({
  edition,
  published,
  validFrom = published,
  validUntil = published,
}: Program): EditionTime => ({ edition, published, from: validFrom, until: validUntil })

/** The edition whose rules stood on a day, or the nearest where the day lies before the first one or after the last. */
export interface StandingEdition {
  readonly time: EditionTime
  readonly place: 'before' | 'within' | 'after'
}

/**
 * Returns the edition by which is judged on a day: before the first the first, after the last the last.
 *
 * @param times at least one, the earliest first
 */
export function standingOn(times: readonly EditionTime[], on: IsoDate): StandingEdition {
  const time = times.findLast(({ from }) => from <= on) ?? times[0]!
  return { time, place: on < time.from ? 'before' : on > time.until ? 'after' : 'within' }
}
