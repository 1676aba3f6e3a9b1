import type { Expression, PeopleRequirement } from '../../program/index.ts'
import { type Alternative, nothing, type Reading } from '../kind.ts'

/**
 * Returns the conditions of which one has to be satisfied by all the people. The one condition, but where the source
 * repeats the count under each alternative and does not say whether people add up across them (`sameWay: unstated`):
 * strictly they don't, and each alternative is counted alone.
 */
export const conditionsCounted = (
  { each, sameWay }: PeopleRequirement,
  reading: Reading,
): readonly Expression[] =>
  sameWay && reading === 'strict' && typeof each !== 'string' && 'anyOf' in each ? each.anyOf : [each]

/** Returns an alternative for each condition counted; those of `ofWhom` satisfy it as well as the further one. */
export const peopleAlternatives = (requirement: PeopleRequirement, reading: Reading): Alternative[] =>
  conditionsCounted(requirement, reading).map((each) => ({
    ...nothing,
    people: [
      { people: requirement.people, each },
      ...(requirement.ofWhom ?? []).map((further) => ({
        people: further.people,
        each: { allOf: [each, further.each] },
      })),
    ],
  }))
