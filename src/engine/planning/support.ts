/** What holds up a level that is met: counts of people, each with the number of people to spare. */
import {
  type Alternative,
  alternativesOf,
  type Bits,
  conditionKey,
  type Context,
  countBits,
  emptyBits,
  hasBit,
  inReading,
  intersection,
  isReached,
  type Reading,
  satisfying,
  union,
} from '../requirements/index.ts'
import { type CompetencyLevel, overrideInForce, publishes } from '../eligibility/index.ts'

/** A count of people that is needed. */
export interface Pillar {
  /** Equal for counts of the same people. */
  readonly key: string
  readonly able: Bits
  /** How many of them may leave before the count is too low. */
  readonly spare: number
}

/**
 * What holds something up, as it is written down: a level stands on any of its paths, a path on all of its requirements, a
 * requirement on any of its alternatives, an alternative on all of its counts. Kept as such a tree and never multiplied
 * out into options, of which there can be more than anybody could count.
 */
export type Support = Pillar | { readonly standsOn: 'any' | 'all'; readonly parts: readonly Support[] }

/** A level that is met; it falls with its support. */
export interface HeldLevel extends CompetencyLevel {
  readonly strict: Support
  /** The same by the lenient reading: what falls of the strict support alone becomes `unclear`. */
  readonly lenient: Support
}

/** What stands, whoever leaves: it needs nobody. */
const unshakable: Support = { standsOn: 'all', parts: [] }

const isEvery = <Part>(parts: readonly (Part | null)[]): parts is readonly Part[] =>
  parts.every((part) => part !== null)

/** What holds the alternative up; `null` when it does not hold. */
function ofAlternative(
  { people, figures, attestations }: Alternative,
  context: Context,
  reading: Reading,
): Support | null {
  const facts = context.profile.attestations ?? []
  if (!attestations.every((id) => facts.includes(id))) return null
  if (!figures.every((figure) => isReached(figure, context, reading))) return null
  const pillars = people.map(({ people: need, each }): Pillar => {
    const able = satisfying(each, inReading(context, reading).people)
    return { key: conditionKey(each), able, spare: countBits(able) - need }
  })
  return pillars.every(({ spare }) => spare >= 0) ? { standsOn: 'all', parts: pillars } : null
}

/** What holds a level up by the reading; `null` when it does not hold. */
function supportOf(
  { competency, level }: CompetencyLevel,
  context: Context,
  reading: Reading,
): Support | null {
  const any = (parts: readonly (Support | null)[]): Support | null => {
    const standing = parts.filter((part) => part !== null)
    return standing.length > 0 ? { standsOn: 'any', parts: standing } : null
  }
  const paths = Object.values(context.program.competencies[competency]!.paths)
  return any(
    paths.flatMap((path) => {
      const requirements = path[level]?.map((requirement) =>
        any(alternativesOf(requirement, reading).map((one) => ofAlternative(one, context, reading))),
      )
      return requirements && isEvery(requirements) ? [{ standsOn: 'all', parts: requirements }] : []
    }),
  )
}

/** Returns the levels met on the day, in the program's order. One that an override holds up stands by itself. */
export function heldLevels(context: Context): HeldLevel[] {
  const { program, profile, on } = context
  return Object.keys(program.competencies).flatMap((competency) =>
    program.levels.flatMap((level): HeldLevel[] => {
      const one = { competency, level }
      if (!publishes(program.competencies[competency]!, level)) return []
      if (overrideInForce(program, profile, competency, level, on))
        return [{ ...one, strict: unshakable, lenient: unshakable }]
      const strict = supportOf(one, context, 'strict')
      return strict ? [{ ...one, strict, lenient: supportOf(one, context, 'lenient')! }] : []
    }),
  )
}

/** Returns the people each of whom is enough to make the support fall, of so many in the profile. */
export function singlyCarrying(support: Support, size: number): Bits {
  if (!('parts' in support)) return support.spare === 0 ? support.able : emptyBits(size)
  const carrying = support.parts.map((part) => singlyCarrying(part, size))
  return support.standsOn === 'any' ? intersection(carrying) : union([emptyBits(size), ...carrying])
}

const nobody = (bits: Bits): boolean => bits.every((word) => word === 0)

/** Returns the people of whom two may make the support fall, and perhaps some of whom they don't. */
export function scarce(support: Support, size: number): Bits {
  if (!('parts' in support)) return support.spare <= 1 ? support.able : emptyBits(size)
  const of = support.parts.map((part) => scarce(part, size))
  return support.standsOn === 'any' && of.some(nobody) ? emptyBits(size) : union([emptyBits(size), ...of])
}

/** Returns whether the support falls when these people leave. */
export function fallsWithout(support: Support, people: readonly number[]): boolean {
  if (!('parts' in support)) {
    const { able, spare } = support
    return people.filter((at) => hasBit(able, at)).length > spare
  }
  const falls = (part: Support) => fallsWithout(part, people)
  return support.standsOn === 'any' ? support.parts.every(falls) : support.parts.some(falls)
}
