/** What belongs in a calendar: the days of the renewal, and every lapse ahead. */
import type { IsoDate, Span } from '../calendar/index.ts'
import type { Renewal, Timeline, ChangeCause } from '../timeline/index.ts'
import type { CompetencyLevel } from '../eligibility/index.ts'

interface EventBase extends Span {
  /** The same for the same event of a later export, so that calendars replace it instead of doubling it. */
  readonly key: string
}
/** An event of whole days for a calendar. */
export type CalendarEvent =
  | (EventBase & { readonly code: 'review' | 'anniversary' | 'window' })
  /** The first or the second. */
  | (EventBase & { readonly code: 'reminder'; readonly number: number })
  /** A level that was met until the day before, and what it becomes. */
  | (EventBase &
      CompetencyLevel & {
        readonly code: 'lapse'
        readonly becomes: 'unmet' | 'unclear'
        readonly causes: readonly ChangeCause[]
      })

function renewalEvents({ anniversary, review, reminders, window }: Renewal): CalendarEvent[] {
  const day = (on: IsoDate) => ({ from: on, until: on })
  return [
    ...(review ? [{ code: 'review', key: `review-${anniversary}`, ...day(review) } as const] : []),
    ...reminders.map((on, at) => {
      const number = at + 1
      return { code: 'reminder', key: `reminder-${number}-${anniversary}`, number, ...day(on) } as const
    }),
    { code: 'anniversary', key: `anniversary-${anniversary}`, ...day(anniversary) },
    ...(window ? [{ code: 'window', key: `window-${anniversary}`, ...window } as const] : []),
  ]
}

/** The first lapse of a level has the level's own key, so that it moves when it comes earlier or later. */
function lapseEvents({ competencies }: Timeline, on: IsoDate): CalendarEvent[] {
  return Object.entries(competencies).flatMap(([competency, levels]) =>
    Object.entries(levels).flatMap(([level, spans]) =>
      spans
        .filter(({ from }, at) => from > on && spans[at - 1]?.status === 'met')
        .map(({ from, status, causes }, at): CalendarEvent => {
          const key = `lapse-${competency}-${level}${at === 0 ? '' : `-${at + 1}`}`
          return {
            code: 'lapse',
            key,
            competency,
            level: level as CompetencyLevel['level'],
            becomes: status === 'unclear' ? 'unclear' : 'unmet',
            causes,
            from,
            until: from,
          }
        }),
    ),
  )
}

/** Returns the events that are not over on the day, sorted by their first day. */
export function calendarEvents(renewal: Renewal | null, timeline: Timeline, on: IsoDate): CalendarEvent[] {
  return [...(renewal ? renewalEvents(renewal) : []), ...lapseEvents(timeline, on)]
    .filter(({ until }) => until >= on)
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
}
