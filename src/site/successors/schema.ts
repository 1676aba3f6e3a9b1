import * as v from 'valibot'
import { competencyId, lesson, sourceDocument, text } from '../../engine/program/author-files.ts'
import { closedObject, described, dictionary, list } from '../../engine/schema/index.ts'

const designationId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    lesson('the id of a designation, such as modern-work', 'Small letters, digits, hyphens.'),
  ),
)

/** What content/successors.yaml holds. */
export const successorsFile = closedObject({
  source: described('The document that names them.', sourceDocument),
  designations: described('The designations, by id.', dictionary(designationId, text)),
  successors: described(
    'The designations that followed a competency; an empty list where the table names none.',
    dictionary(competencyId, list(designationId)),
  ),
})

export type Successors = v.InferOutput<typeof successorsFile>
