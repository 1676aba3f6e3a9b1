import { Warning } from '../kit/glyphs.tsx'
import type { TableProps } from './parts.ts'

const calendars = ['1900', '1904'] as const

interface CalendarChoiceProps extends TableProps {
  readonly isChecked: boolean
}

/** From when numbers of days are counted: told where it is plain, asked where both ways give days that have been. */
export function CalendarChoice({ importing, words, table: { guess, said }, isChecked }: CalendarChoiceProps) {
  const { numbered, calendar } = guess
  if (!numbered) return null
  if (calendar !== null) return <p class="quiet">{words.numberedDay(numbered.text, numbered[calendar])}</p>
  return (
    <fieldset class="import-question">
      <legend>{words.calendar}</legend>
      {calendars.map((one) => (
        <label class="check" key={one}>
          <input
            type="radio"
            name="import/calendar"
            checked={said.calendar === one}
            onChange={() => importing.setCalendar(one)}
          />
          <span>
            {words.calendars[one]}: {words.orderExample(numbered.text, numbered[one])}
          </span>
        </label>
      ))}
      {isChecked && said.calendar === null && (
        <p class="problem" role="alert">
          <Warning /> {words.calendarNeeded}
        </p>
      )}
    </fieldset>
  )
}
