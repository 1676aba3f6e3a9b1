import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { daySchema } from './day.ts'
import { achievementId } from './id.ts'
import { lesson } from './lesson.ts'
import { text, words } from './text.ts'

const kind = v.picklist(
  ['exam', 'certification', 'assessment'],
  lesson('exam, certification or assessment', 'Write what it is; an online test is an assessment.'),
)
export type AchievementKind = v.InferOutput<typeof kind>

const afterRetirement = lesson(
  'a day no earlier than `retired`',
  'What could still be taken cannot have stopped counting: check both days against the source.',
)

/** An exam, a certification or an online assessment. */
export const achievement = v.pipe(
  closedObject({
    kind: described('What it is.', kind),
    title: described('Its title.', text),
    issuer: v.exactOptional(described('Who awards it, where it is not Microsoft.', words)),
    retired: v.exactOptional(described('Last day on which it could be taken.', daySchema)),
    acceptedUntil: v.exactOptional(described('Last day on which it counts towards a competency.', daySchema)),
    replacedBy: v.exactOptional(described('The achievement that took its place.', achievementId)),
  }),
  v.forward(
    v.check(
      ({ retired, acceptedUntil }) => !retired || !acceptedUntil || retired <= acceptedUntil,
      afterRetirement,
    ),
    ['acceptedUntil'],
  ),
)

export type Achievement = v.InferOutput<typeof achievement>
