import type { Format } from '../../language/format.ts'
import { pause } from '../kit/pause.ts'

/**
 * Parts what precedes the first drawing into tasks of their own: the code has been read, then the formatter of days is made,
 * which takes a phone as long as reading. In one task with drawing they would keep the page from answering.
 */
export async function firstTasks({ day }: Pick<Format, 'day'>): Promise<void> {
  await pause()
  day('2018-10-29')
  await pause()
}
