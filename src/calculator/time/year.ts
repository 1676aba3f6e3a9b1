/** The subscription year and its renewal, as days to be told and as a line to be drawn. */
import { addDays, type IsoDate, type Span } from '../../engine/calendar/index.ts'
import type { Renewal } from '../../engine/timeline/index.ts'

export type YearEvent = 'purchased' | 'review' | 'reminder' | 'anniversary' | 'window' | 'nextAnniversary'

export interface YearDay extends Span {
  readonly event: YearEvent
}

const onOneDay = (event: YearEvent, on: IsoDate): YearDay => ({ event, from: on, until: on })

/** In the order of the days. */
export const yearDays = ({
  year,
  review,
  reminders,
  anniversary,
  window,
  nextAnniversary,
}: Renewal): YearDay[] =>
  [
    onOneDay('purchased', year.from),
    ...(review ? [onOneDay('review', review)] : []),
    ...reminders.map((on) => onOneDay('reminder', on)),
    onOneDay('anniversary', anniversary),
    ...(window ? [{ event: 'window' as const, ...window }] : []),
    ...(nextAnniversary ? [onOneDay('nextAnniversary', nextAnniversary)] : []),
  ].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))

/** The days that the line shows: the year, the window, and a few more. */
export const yearDrawn = ({ year, anniversary, window }: Renewal): Span => ({
  from: addDays(year.from, -7),
  until: addDays(window?.until ?? anniversary, 21),
})
