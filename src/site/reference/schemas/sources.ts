import type * as v from 'valibot'
import { daySchema, englishNames, words } from '../../../engine/program/author-files.ts'
import { inEachLanguage } from '../../../engine/program/index.ts'
import { closedObject, described, dictionary, list } from '../../../engine/schema/index.ts'

/** What content/sources.yaml holds. */
export const sourcesFile = closedObject({
  documents: described(
    'The documents that are about no single competency, by name.',
    dictionary(
      words,
      closedObject({
        published: described('The day on which the version that was read was published.', daySchema),
        ...inEachLanguage((language) =>
          described(`What was read from it, in ${englishNames[language]}.`, words),
        ),
      }),
    ),
  ),
  history: described(
    'What came after the edition, in order.',
    list(
      closedObject({
        on: described('The day.', daySchema),
        ...inEachLanguage((language) => described(`What happened, in ${englishNames[language]}.`, words)),
      }),
    ),
  ),
})

export type Sources = v.InferOutput<typeof sourcesFile>
