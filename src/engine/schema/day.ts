import * as v from 'valibot'
import { isIsoDate } from '../calendar/index.ts'

/**
 * Makes the schema of a calendar day, `YYYY-MM-DD`, that exists. The messages are for what is no text and for what is
 * no day.
 */
export const calendarDay = (noText: string, noDay: string) =>
  v.pipe(
    v.string(noText),
    v.check(isIsoDate, noDay),
    v.metadata({ format: 'date', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }),
  )
