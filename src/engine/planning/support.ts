/** The counts of people that hold up a level that is met, each with the number of people to spare. */
import {
  type Bits,
  type Context,
  countBits,
  emptyBits,
  hasBit,
  inReading,
  intersection,
  type Reading,
  satisfying,
  union,
} from '../requirements/index.ts'
import { type CompetencyLevel, overrideInForce, publishes } from '../eligibility/index.ts'
import { openOption, isComplete } from './goals.ts'
import { optionsOf, type Option } from './options.ts'

/** A count of people that an option needs. */
export interface Pillar {
  /** Equal for equal counts. */
  readonly key: string
  readonly able: Bits
  /** How many of them may leave before the count is too low. */
  readonly spare: number
}
/** The counts of one complete option; it falls with any of them. */
export type Support = readonly Pillar[]

/** A level that is met; it falls when all its supports do. */
export interface HeldLevel extends CompetencyLevel {
  readonly supports: readonly Support[]
  /** The same by the lenient reading: what falls of the strict supports alone becomes `unclear`. */
  readonly loose: readonly Support[]
}

function supportOf({ demands }: Option, { people }: Context): Support {
  const pillars = new Map<string, Pillar>()
  for (const { condition, people: need } of demands) {
    const able = satisfying(condition.expression, people)
    const spare = countBits(able) - need
    const known = pillars.get(condition.key)
    if (!known || spare < known.spare) pillars.set(condition.key, { key: condition.key, able, spare })
  }
  return [...pillars.values()]
}

/**
 * Returns the levels met on the day, in the program's order. Those that an override holds up have one support, which
 * stands.
 */
export function heldLevels(context: Context): HeldLevel[] {
  const { program, profile, on } = context
  const { market } = profile.organization
  const supportsOf = ({ competency, level }: CompetencyLevel, reading: Reading) =>
    optionsOf(program, market, competency, level, reading)
      .filter((option) => isComplete(openOption(option, context, reading)))
      .map((option) => supportOf(option, inReading(context, reading)))
  return Object.keys(program.competencies).flatMap((competency) =>
    program.levels.flatMap((level): HeldLevel[] => {
      const one = { competency, level }
      if (!publishes(program.competencies[competency]!, level)) return []
      if (overrideInForce(program, profile, competency, level, on)) {
        return [{ ...one, supports: [[]], loose: [[]] }]
      }
      const supports = supportsOf(one, 'strict')
      return supports.length > 0 ? [{ ...one, supports, loose: supportsOf(one, 'lenient') }] : []
    }),
  )
}

/** Returns the people each of whom is enough to make all supports fall. */
export function singlyCarrying(supports: readonly Support[], size: number): Bits {
  const carrying = supports.map((support) =>
    union([emptyBits(size), ...support.filter(({ spare }) => spare === 0).map(({ able }) => able)]),
  )
  return intersection(carrying)
}

/** Returns whether all supports fall when these people leave. */
export const fallWithout = (supports: readonly Support[], people: readonly number[]): boolean =>
  supports.every((support) =>
    support.some(({ able, spare }) => people.filter((at) => hasBit(able, at)).length > spare),
  )
