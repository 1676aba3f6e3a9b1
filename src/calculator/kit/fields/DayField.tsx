import { useRef } from 'preact/hooks'
import type { IsoDate } from '../../../engine/calendar/index.ts'
import { readDay, readNeededDay, writeDay } from '../drafts/day.ts'
import type { FieldId } from '../../workspace/history.ts'
import { useCalculator, useMessages } from '../../workspace/context.ts'
import { CalendarSheet } from '../glyphs.tsx'
import { TextField } from './TextField.tsx'

export interface DayFieldProps {
  readonly id: FieldId
  readonly label: string
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly needed?: boolean
  readonly value: IsoDate | undefined
  readonly commit: (day: IsoDate | undefined) => void
}

/**
 * A day as text, with the browser's calendar one click away. The native field alone would hide what was typed wrong and
 * fill in days that nobody meant.
 */
export function DayField({ needed = false, ...field }: DayFieldProps) {
  const { language, organization } = useMessages()
  const { history } = useCalculator()
  const native = useRef<HTMLInputElement>(null)
  const choose = (day: string) => {
    if (day === '') return
    history.draft(field.id, undefined)
    field.commit(day)
  }
  const calendar = (
    <>
      <input
        ref={native}
        class="native-day"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={field.value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <button
        type="button"
        class="icon-button"
        tabIndex={-1}
        aria-label={organization.pickDay(field.label)}
        onClick={() => native.current?.showPicker()}
      >
        <CalendarSheet />
      </button>
    </>
  )
  return (
    <TextField
      {...field}
      className="day-field"
      placeholder={organization.dayForm}
      read={(text) => (needed ? readNeededDay : readDay)(text, language)}
      write={(day) => writeDay(day, language)}
      after={calendar}
    />
  )
}
