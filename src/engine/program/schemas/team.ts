import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { expression } from './expression.ts'
import { lesson } from './lesson.ts'

const message = lesson('a whole number, 1 or more', 'Write how many different people the source asks for.')
const count = v.pipe(v.number(message), v.integer(message), v.minValue(1, message))

/** The fields of a team. */
export const teamEntries = {
  people: described('How many different people.', count),
  each: described(
    'What each of them must hold.',
    v.lazy(() => expression),
  ),
}

/** `people` different persons, each of whom satisfies `each`. */
export const team = closedObject(teamEntries)

export type Team = v.InferOutput<typeof team>
