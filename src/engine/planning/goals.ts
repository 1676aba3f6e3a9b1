/** What the targets still lack on the day: goals with open options. */
import {
  type Context,
  countBits,
  inReading,
  metricOn,
  type Reading,
  satisfying,
} from '../requirements/index.ts'
import { overrideInForce } from '../eligibility/index.ts'
import type { AttestationId, MetricId } from '../program/index.ts'
import type { Condition } from './conditions.ts'
import { optionsOf, type Demand, type Option } from './options.ts'
import type { Target } from './request.ts'

/** A number of further people who must satisfy the condition. */
export interface Need {
  readonly condition: Condition
  readonly people: number
}
/** A figure that is below what is needed. */
export interface Gap {
  readonly metric: MetricId
  readonly have: number
  readonly need: number
}
/** An option with what it lacks. */
export interface OpenOption {
  readonly option: Option
  /** One for each condition. */
  readonly needs: readonly Need[]
  /** One for each metric. */
  readonly gaps: readonly Gap[]
  readonly facts: readonly AttestationId[]
}
/** A target that is not met yet: one of the options must be completed. */
export interface Goal {
  readonly target: Target
  readonly options: readonly OpenOption[]
}

/** Counts the people who satisfy the condition as things stand. */
export const countOf = ({ expression }: Condition, { people }: Context): number =>
  countBits(satisfying(expression, people))

function needsOf(demands: readonly Demand[], context: Context): Need[] {
  const needs = new Map<string, Need>()
  for (const { condition, people } of demands) {
    const short = people - countOf(condition, context)
    if (short > (needs.get(condition.key)?.people ?? 0))
      needs.set(condition.key, { condition, people: short })
  }
  return [...needs.values()]
}

function gapsOf(figures: Option['figures'], context: Context, reading: Reading): Gap[] {
  const gaps = new Map<MetricId, Gap>()
  for (const { metric, need } of figures) {
    const gap = { metric, have: metricOn(context, metric, reading) ?? 0, need }
    if (need > Math.max(gap.have, gaps.get(metric)?.need ?? 0)) gaps.set(metric, gap)
  }
  return [...gaps.values()]
}

/** Works out what the option lacks on the day, by the reading that it is an option of. */
export const openOption = (option: Option, context: Context, reading: Reading = 'strict'): OpenOption => ({
  option,
  needs: needsOf(option.demands, inReading(context, reading)),
  gaps: gapsOf(option.figures, context, reading),
  facts: [...new Set(option.attestations)].filter((id) => !context.profile.attestations?.includes(id)),
})

/** Returns whether the option lacks nothing. */
export const isComplete = ({ needs, gaps, facts }: OpenOption): boolean =>
  needs.length + gaps.length + facts.length === 0

/** Returns the options of a target with what they lack on the day. */
export function openOptions({ competency, level, path }: Target, context: Context): OpenOption[] {
  const options = optionsOf(context.program, context.profile.organization.market, competency, level)
  return options
    .filter((option) => path === undefined || option.path === path)
    .map((option) => openOption(option, context))
}

const isOverridden = ({ competency, level, path }: Target, { program, profile, on }: Context): boolean =>
  path === undefined && overrideInForce(program, profile, competency, level, on) !== undefined

/** Returns the targets that are not met on the day. */
export const goalsOf = (targets: readonly Target[], context: Context): Goal[] =>
  targets.flatMap((target) => {
    if (isOverridden(target, context)) return []
    const options = openOptions(target, context)
    return options.some(isComplete) ? [] : [{ target, options }]
  })
