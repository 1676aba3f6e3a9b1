import * as v from 'valibot'
import { choice, closedObject, described } from '../../schema/index.ts'
import { achievementId, type AchievementId } from './id.ts'
import { lesson } from './lesson.ts'
import { text, type Text } from './text.ts'

export interface AllOf {
  readonly label?: Text
  readonly allOf: readonly Expression[]
}
export interface AnyOf {
  readonly label?: Text
  readonly anyOf: readonly Expression[]
}
/** A condition on one person: an achievement, all of several, or any of several. */
export type Expression = AchievementId | AllOf | AnyOf

const some = lesson('a list of at least one achievement', 'Name what the source names, or remove the list.')
const parts = v.pipe(v.array(v.lazy(() => expression)), v.nonEmpty(some), v.readonly())
const label = v.exactOptional(described('The focus area, where the source names one.', text))

/** All of several. */
export const allOf = closedObject({ label, allOf: described('Every one of these.', parts) })
/** Any of several. */
export const anyOf = closedObject({ label, anyOf: described('At least one of these.', parts) })

/** A condition on one person. */
export const expression: v.GenericSchema<Expression> = choice(
  [achievementId, allOf, anyOf],
  lesson(
    'an achievement, { allOf: […] } or { anyOf: […] }',
    'Write an achievement id, or a list of them under allOf or anyOf.',
  ),
)
