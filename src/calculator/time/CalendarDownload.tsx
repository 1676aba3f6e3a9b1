import { useStore } from '@nanostores/preact'
import type { CalendarEvent } from '../../engine/planning/index.ts'
import { say } from '../../language/reasons.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { download } from '../kit/download.ts'
import { CalendarSheet } from '../kit/later-glyphs.tsx'
import { competencyLink } from '../../language/links.ts'
import { calendarId } from './calendar-id.ts'
import { useTime } from './context.ts'

/** Everything that lies ahead as a file for a calendar, in the page's language. */
export function CalendarDownload() {
  const { history, day } = useCalculator()
  const { language, reasons } = useMessages()
  const { time, words } = useTime()
  const names = useNames()
  const events = useStore(time.$events)
  const { name } = useStore(history.$profile).organization
  const on = useStore(day.$day)

  const summaryOf = (event: CalendarEvent): string => {
    switch (event.code) {
      case 'lapse':
        return words.events.lapse[event.becomes](
          names.competency(event.competency),
          reasons.levels[event.level],
        )
      case 'reminder':
        return words.events.reminder(event.number)
      case 'review':
      case 'anniversary':
      case 'window':
        return words.events[event.code]
    }
  }
  const save = () => {
    const entries = events.map((event) => ({
      uid: calendarId(event.key, name),
      from: event.from,
      until: event.until,
      summary: [summaryOf(event), name].filter(Boolean).join(' · '),
      description: [
        ...(event.code === 'lapse' ? event.causes.map((cause) => say(words.causes, cause, names)) : []),
        words.events.note(on),
      ].join('\n'),
      ...(event.code === 'lapse' && {
        url: new URL(competencyLink(language, event.competency), location.href).href,
      }),
    }))
    download(words.calendarFile, time.writeCalendar(words.productId, entries), 'text/calendar')
  }
  if (events.length === 0) return <p class="quiet">{words.calendarEmpty}</p>
  return (
    <div class="calendar-download">
      <button type="button" class="button" onClick={save}>
        <CalendarSheet /> {words.calendar(events.length)}
      </button>
      <p class="hint">{words.calendarHint}</p>
    </div>
  )
}
