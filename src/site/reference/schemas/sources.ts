import type * as v from 'valibot'
import { day, words } from '../../../engine/program/author-files.ts'
import { closedObject, described, dictionary, list } from '../../../engine/schema/index.ts'

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
