import type { Expression, PeopleRequirement } from '../../program/index.ts'
import { type Alternative, nothing } from '../kind.ts'
import type { Reading } from '../reading.ts'

type Choice = Extract<Expression, { readonly anyOf: unknown }>

const isChoice = (part: Expression): part is Choice => typeof part !== 'string' && 'anyOf' in part

/** The same condition with each member of its one `anyOf` in the place of that list. */
function membersOf(each: Expression): readonly Expression[] {
  if (typeof each === 'string') return [each]
  if (isChoice(each)) return each.anyOf
  const choice = each.allOf.find(isChoice)!
  return choice.anyOf.map((member) => ({
    ...each,
    allOf: each.allOf.map((part) => (part === choice ? member : part)),
  }))
}

const known = new WeakMap<PeopleRequirement, readonly Expression[]>()

/**
 * Returns the conditions of which one has to be satisfied by all the people. The one condition, but where the source
 * repeats the count under each alternative and does not say whether people add up across them (`sameWay: unstated`):
 * strictly they don't, and each alternative is counted alone.
 */
export function conditionsCounted(requirement: PeopleRequirement, reading: Reading): readonly Expression[] {
  const { each, sameWay } = requirement
  if (!sameWay || reading === 'lenient') return [each]
  const conditions = known.get(requirement) ?? membersOf(each)
  known.set(requirement, conditions)
  return conditions
}

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
