/**
 * `{ people: N, each: E }`: N different people each satisfy E; with `ofWhom`, a number of them satisfy more; with
 * `sameWay: unstated`, `met` when one alternative of E alone gives N people, `unclear` when only mixing them does.
 */
import type { RequirementKind } from '../kind.ts'
import { peopleAlternatives } from './alternatives.ts'
import { judgePeople } from './judge.ts'

/** The kind of requirement that asks for a number of people. */
export const peopleKind: RequirementKind<'people'> = {
  judge: judgePeople,
  alternatives: peopleAlternatives,
  doubts: ({ sameWay }) => (sameWay ? [{ code: 'same-way' }] : []),
  conditions: ({ ofWhom }) => 1 + ofWhom.length,
}
