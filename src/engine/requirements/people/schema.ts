import * as v from 'valibot'
import { closedObject, described, isObject, list } from '../../schema/index.ts'
import { lesson } from '../../program/schemas/lesson.ts'
import { team, teamEntries } from '../../program/schemas/team.ts'
import { ofKind } from '../kind-schema.ts'

const oneEntry = lesson(
  'at most one entry',
  'With two, it matters who is counted for which, and counting people is not exact any more. Split the requirement.',
)
const alternatives = lesson(
  'sameWay only beside an each that is an anyOf, or an allOf with exactly one anyOf in it',
  'Remove sameWay, or write the alternatives of the source as an anyOf.',
)
const within = lesson(
  'no more people than the requirement itself counts',
  'They are counted within the same people: lower this number, or check it against the source.',
)

const isChoice = (part: unknown): boolean => isObject(part) && 'anyOf' in part

/** The alternatives of `sameWay` are the members of one list. */
const hasOneChoice = (each: unknown): boolean =>
  isChoice(each) ||
  (isObject(each) && Array.isArray(each['allOf']) && each['allOf'].filter(isChoice).length === 1)

/** Met when a number of different people each satisfy `each`. */
export const peopleRequirement = v.pipe(
  closedObject({
    ...teamEntries,
    ofWhom: v.exactOptional(
      described(
        'At least so many of the counted people satisfy this as well.',
        v.pipe(list(team), v.maxLength(1, oneEntry)),
      ),
    ),
    sameWay: v.exactOptional(
      described(
        'The source repeats the count under each alternative of `each` and does not say whether people may be counted across them.',
        v.literal('unstated', lesson('unstated', 'Write `sameWay: unstated`, or remove it.')),
      ),
    ),
  }),
  v.forward(
    v.check(({ each, sameWay }) => !sameWay || hasOneChoice(each), alternatives),
    ['sameWay'],
  ),
  v.forward(
    v.check(({ people, ofWhom }) => people < 1 || (ofWhom?.[0]?.people ?? 0) <= people, within),
    ['ofWhom', 0],
  ),
  ofKind('people'),
)

export type PeopleRequirement = v.InferOutput<typeof peopleRequirement>
