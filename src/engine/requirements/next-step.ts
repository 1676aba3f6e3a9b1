/** What would make a requirement met: judged strictly, since what only makes it unclear is no step. */
import type { AttestationId, Expression, MetricId, Requirement } from '../program/index.ts'
import { countBits } from './bits.ts'
import type { Context } from './context.ts'
import { satisfying } from './expression.ts'
import type { Alternative } from './kind.ts'
import { leastFor, metricOn } from './metric/value.ts'
import { partialHolders } from './places.ts'
import { alternativesOf } from './registry.ts'
import type { PartialHolder } from './result.ts'

/** A number of further people, each of whom satisfies the condition. */
export interface PeopleShort {
  readonly have: number
  readonly need: number
  readonly short: number
  readonly each: Expression
}
/** What the alternative that lacks least still lacks; nothing where the requirement is met. */
export interface NextStep {
  readonly people: readonly PeopleShort[]
  /** An amount by which each figure is too low. */
  readonly figures: readonly { readonly metric: MetricId; readonly short: number }[]
  readonly attestations: readonly AttestationId[]
  /** Who lacks least of the people's conditions, each person once; with what a person lacks, one is short the less. */
  readonly nearest: readonly PartialHolder[]
}

type Lack = Omit<NextStep, 'nearest'>

function lackOf({ people, figures, attestations }: Alternative, context: Context): Lack {
  const { market } = context.profile.organization
  return {
    people: people.flatMap(({ people: need, each }) => {
      const have = countBits(satisfying(each, context.people))
      return have < need ? [{ have, need, short: need - have, each }] : []
    }),
    figures: figures.flatMap(({ metric, atLeast }) => {
      const short = leastFor(atLeast, market, 'strict') - (metricOn(context, metric, 'strict') ?? 0)
      return short > 0 ? [{ metric, short }] : []
    }),
    attestations: attestations.filter((id) => !context.profile.attestations?.includes(id)),
  }
}

/** How much is lacking: people, and a figure or a fact as one. */
const sizeOf = ({ people, figures, attestations }: Lack): number =>
  people.reduce((sum, { short }) => sum + short, 0) +
  figures.reduce((sum, { short }) => sum + (short === Infinity ? Infinity : 1), 0) +
  attestations.length

function nearestOf({ people }: Lack, context: Context): PartialHolder[] {
  const nearest = new Map<string, PartialHolder>()
  for (const { each } of people) {
    for (const holder of partialHolders(context, each, satisfying(each, context.people))) {
      const known = nearest.get(holder.person)
      if (!known || holder.lacks.length < known.lacks.length) nearest.set(holder.person, holder)
    }
  }
  return [...nearest.values()].sort((a, b) => a.lacks.length - b.lacks.length)
}

/**
 * Returns what makes the requirement met, and who is nearest to it; `null` where nothing does, since no threshold is
 * published for the organization's market. Of several alternatives that lack the same the first.
 */
export function nextStep(requirement: Requirement, context: Context): NextStep | null {
  const lacks = alternativesOf(requirement, 'strict').map((alternative) => lackOf(alternative, context))
  const least = lacks.reduce((best, lack) => (sizeOf(lack) < sizeOf(best) ? lack : best))
  return sizeOf(least) === Infinity ? null : { ...least, nearest: nearestOf(least, context) }
}
