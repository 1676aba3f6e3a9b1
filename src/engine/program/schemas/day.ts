import { calendarDay } from '../../schema/index.ts'
import { lesson } from './lesson.ts'

const message = lesson(
  'a day that exists, as YYYY-MM-DD',
  'Write the day as the source gives it, such as 2018-10-29.',
)

/** A calendar day. */
export const daySchema = calendarDay(message, message)
