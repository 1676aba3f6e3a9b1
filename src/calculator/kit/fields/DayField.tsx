import { useRef } from 'preact/hooks'
import type { IsoDate } from '../../../engine/calendar/index.ts'
import { readDay, readNeededDay, writeDay } from '../drafts/day.ts'
import { useFieldDrafts, useMessages, type FieldId } from '../context.ts'
import { CalendarSheet } from '../later-glyphs.tsx'
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
 * A day as text, with the browser's calendar one click, or Alt and the arrow down, away. The native field alone would hide what was typed wrong and
 * fill in days that nobody meant.
 */
export function DayField({ needed = false, ...field }: DayFieldProps) {
  const { kit, language } = useMessages()
  const { draft } = useFieldDrafts()
  const native = useRef<HTMLInputElement>(null)
  const choose = (day: string) => {
    if (day === '') return
    draft(field.id, undefined)
    field.commit(day)
  }
  const open = () => native.current?.showPicker()
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
        aria-label={kit.pickDay(field.label)}
        onClick={open}
      >
        <CalendarSheet />
      </button>
    </>
  )
  return (
    <TextField
      {...field}
      className="day-field"
      placeholder={kit.dayForm}
      read={(text) => (needed ? readNeededDay : readDay)(text, language)}
      write={(day) => writeDay(day, language)}
      after={calendar}
      open={open}
    />
  )
}
