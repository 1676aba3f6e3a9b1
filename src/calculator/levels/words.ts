/** The words of the levels and of what stands in an open row, fetched with them. */
import { createContextHook } from '../kit/context.ts'
import type { details } from './messages/details.en.ts'

export type DetailWords = typeof details

export const [DetailWordsContext, useDetailWords] = createContextHook<DetailWords>(
  'What the levels say is known inside their view.',
)
