import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { lesson } from '../../program/schemas/lesson.ts'
import { text } from '../../program/schemas/text.ts'
import { ofKind } from '../kind-schema.ts'
import { plainRequirement } from '../plain-schema.ts'

const items = v.pipe(
  v.array(plainRequirement),
  v.nonEmpty(lesson('at least one requirement', 'Write what the source asks for by this reading.')),
  v.readonly(),
)

/** Met when all of `strict` holds, unclear when only all of `lenient` does. */
export const readingsRequirement = v.pipe(
  closedObject({
    readings: described(
      'The two readings of one passage of the source.',
      closedObject({
        about: v.exactOptional(
          described('What the source says, how it can be read, and what to ask, in a sentence or two.', text),
        ),
        strict: described('What it surely grants takes all of this.', items),
        lenient: described('What it may grant takes all of this.', items),
      }),
    ),
  }),
  ofKind('readings'),
)

export type ReadingsRequirement = v.InferOutput<typeof readingsRequirement>
