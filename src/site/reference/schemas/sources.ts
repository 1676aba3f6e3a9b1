import type * as v from 'valibot'
import { day } from '../../../engine/program/schemas/day.ts'
import { words } from '../../../engine/program/schemas/text.ts'
import { closedObject } from '../../../engine/schema/closed-object.ts'
import { described } from '../../../engine/schema/described.ts'
import { dictionary } from '../../../engine/schema/dictionary.ts'
import { list } from '../../../engine/schema/list.ts'

/** What content/sources.yaml holds. */
export const sources = closedObject({
  documents: described(
    'The documents that are about no single competency, by name.',
    dictionary(
      words,
      closedObject({
        published: described('The day on which the version that was read was published.', day),
        en: described('What was read from it, in English.', words),
        ru: described('What was read from it, in Russian.', words),
      }),
    ),
  ),
  history: described(
    'What came after the edition, in order.',
    list(
      closedObject({
        on: described('The day.', day),
        en: described('What happened, in English.', words),
        ru: described('What happened, in Russian.', words),
      }),
    ),
  ),
})

export type Sources = v.InferOutput<typeof sources>
