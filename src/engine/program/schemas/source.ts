import type * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { daySchema } from './day.ts'
import { words } from './text.ts'

/** The document that a fact was read from. */
export const source = closedObject({
  document: described('The name of the document.', words),
  published: described('The day on which that version of it was published.', daySchema),
})

export type Source = v.InferOutput<typeof source>
