import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { lesson } from './lesson.ts'
import { requirement } from '../../requirements/schema.ts'
import { text } from './text.ts'

const requirements = v.pipe(
  v.array(requirement),
  v.nonEmpty(
    lesson(
      'at least one requirement',
      'Write what the source asks for, or remove the level where it publishes none.',
    ),
  ),
  v.readonly(),
)

/** One published way to attain a competency. */
export const path = closedObject({
  name: described('The name of the option.', text),
  note: v.exactOptional(described('How an unclear text of the source is read here.', text)),
  silver: v.exactOptional(described('All that Silver takes. Absent: not published.', requirements)),
  gold: v.exactOptional(described('All that Gold takes. Absent: not published.', requirements)),
})

export type Path = v.InferOutput<typeof path>
