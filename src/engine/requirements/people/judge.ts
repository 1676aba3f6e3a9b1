import type { Expression, PeopleRequirement, Team } from '../../program/index.ts'
import { countBits, intersection, positions, type Bits } from '../bits.ts'
import type { Context } from '../context.ts'
import { satisfying } from '../expression.ts'
import { lazy } from '../lazy.ts'
import { mayCount } from '../may-count.ts'
import type { PeopleIndex } from '../people-index.ts'
import { partialHolders, placeOf } from '../places.ts'
import { type Doubt, inReading } from '../reading.ts'
import type { Missing, Place, Status } from '../result.ts'
import { conditionsCounted } from './alternatives.ts'
import type { PeopleResult } from './result.ts'

/** One condition to count by: who satisfies it, and who of them each further condition. */
interface Tally {
  readonly each: Expression
  readonly able: Bits
  readonly ofWhom: readonly { readonly team: Team; readonly able: Bits }[]
}

function tally(each: Expression, ofWhom: readonly Team[], people: PeopleIndex): Tally {
  const able = satisfying(each, people)
  return {
    each,
    able,
    ofWhom: ofWhom.map((team) => ({ team, able: intersection([able, satisfying(team.each, people)]) })),
  }
}

const isFilled = ({ able, ofWhom }: Tally, need: number): boolean =>
  countBits(able) >= need && ofWhom.every(({ team, able }) => countBits(able) >= team.people)

/** Fills the places: first with as many as the further condition asks for, then with others, in the profile's order. */
function fill({ each, able, ofWhom }: Tally, need: number, people: PeopleIndex): Place[] {
  const further = ofWhom[0]
  const chosen = new Map<number, Place>()
  if (further) {
    for (const position of positions(further.able, Math.min(further.team.people, need))) {
      chosen.set(position, placeOf(people, position, [each, further.team.each]))
    }
  }
  for (const position of positions(able, need)) {
    if (chosen.size >= need) break
    if (!chosen.has(position)) chosen.set(position, placeOf(people, position, [each]))
  }
  return [...chosen].sort(([a], [b]) => a - b).map(([, place]) => place)
}

/** How many people more fill it, if each of them satisfies each condition. */
const shortOf = ({ able, ofWhom }: Tally, need: number): number =>
  Math.max(0, need - countBits(able), ...ofWhom.map(({ team, able }) => team.people - countBits(able)))

function missingPeople(tallied: Tally, have: number, need: number): Missing[] {
  const short: Missing[] =
    have < need ? [{ code: 'people-short', have, need, short: need - have, each: tallied.each }] : []
  for (const { team, able } of tallied.ofWhom) {
    const have = countBits(able)
    if (have >= team.people) continue
    short.push({ code: 'of-whom-short', have, need: team.people, short: team.people - have, each: team.each })
  }
  return short
}

/**
 * Judges whether enough people satisfy the condition, and enough of them each further one: `met` when the people who
 * satisfy one condition of the strict reading are enough, `unclear` when only the lenient one finds enough.
 */
export function judgePeople(requirement: PeopleRequirement, context: Context): PeopleResult {
  const strict = context.people
  const { lenient } = strict
  const { people: need, each, ofWhom = [], sameWay } = requirement
  const whole = tally(each, ofWhom, lenient)
  const counted = conditionsCounted(requirement, 'strict')
  const apartIn = (people: PeopleIndex) =>
    counted.map((part) => (part === each && people === lenient ? whole : tally(part, ofWhom, people)))
  const apart = apartIn(strict)
  const one = apart.find((tallied) => isFilled(tallied, need))
  const status: Status = one ? 'met' : isFilled(whole, need) ? 'unclear' : 'unmet'
  const have = countBits(whole.able)
  /** Those that alone would make it met, if they were settled; where none alone would, all. */
  const doubtsOf = (): Doubt[] => {
    const surelyMixed = isFilled(tally(each, ofWhom, strict), need)
    const maybeApart = apartIn(lenient).some((tallied) => isFilled(tallied, need))
    const named: Expression = { allOf: [each, ...ofWhom.map(({ each }) => each)] }
    return [
      ...(sameWay && (surelyMixed || !maybeApart) ? [{ code: 'same-way' } as const] : []),
      ...(maybeApart || !surelyMixed ? mayCount(named, context) : []),
    ]
  }
  const counting = lazy(() => (one ? fill(one, need, strict) : fill(whole, need, lenient)))
  const partial = lazy(() => partialHolders(inReading(context, 'lenient'), each, whole.able))
  return {
    kind: 'people',
    status,
    have,
    need,
    surely: Math.max(...apart.map(({ able }) => countBits(able))),
    short: Math.min(...apart.map((tallied) => shortOf(tallied, need))),
    ofWhom: whole.ofWhom.map(({ team, able }) => ({ have: countBits(able), need: team.people })),
    missing: status === 'unmet' ? missingPeople(whole, have, need) : [],
    doubts: status === 'unclear' ? doubtsOf() : [],
    ...(status === 'unclear' && sameWay && { alternatives: apart.map(({ able }) => countBits(able)) }),
    get counting() {
      return counting()
    },
    get partial() {
      return partial()
    },
  }
}
