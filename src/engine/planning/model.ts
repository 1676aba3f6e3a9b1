/** A plan as an integer program: how many of which class take what, so that each goal has a completed option. */
import type { AttestationId, MetricId } from '../program/index.ts'
import type { Bundle } from './patterns.ts'
import type { PersonClass } from './classes.ts'
import type { Condition } from './conditions.ts'
import type { Gap, Goal, OpenOption } from './goals.ts'
import type { Column, Row, Terms } from './integer-program.ts'
import type { Prices } from './prices.ts'

/** What a column counts. */
export type Meaning =
  /** 1: the option is the one to complete. */
  | { readonly code: 'option'; readonly goal: Goal; readonly option: OpenOption }
  | { readonly code: 'bundle'; readonly of: PersonClass; readonly part: number; readonly bundle: Bundle }
  | { readonly code: 'join'; readonly of: PersonClass }
  /** 1: the figure grows to the need, or beyond. */
  | { readonly code: 'figure'; readonly metric: MetricId; readonly have: number; readonly need: number }
  | { readonly code: 'fact'; readonly attestation: AttestationId }
  /** 1: something is done less often than in a plan known already. */
  | { readonly code: 'difference' }

export interface Model {
  readonly columns: readonly (Column & { readonly meaning: Meaning })[]
  readonly rows: readonly Row[]
  /** To be minimized one after the other: steps without a price, cost, steps. */
  readonly objectives: readonly [unpriced: Terms, cost: Terms, steps: Terms]
}

/** The place of the cost among the objectives. */
export const costAt = 1

/** The conditions that some option needs further people for, each once. */
export function conditionsOf(goals: readonly Goal[]): Condition[] {
  const needs = goals.flatMap(({ options }) => options.flatMap((option) => option.needs))
  return [...new Map(needs.map(({ condition }) => [condition.key, condition])).values()]
}

class Builder implements Model {
  readonly columns: Model['columns'][number][] = []
  readonly rows: Row[] = []
  readonly objectives: [[number, number][], [number, number][], [number, number][]] = [[], [], []]

  column(meaning: Meaning, weights: readonly number[], atMost = 1): number {
    const at = this.columns.push({ meaning, atMost }) - 1
    weights.forEach((weight, objective) => {
      if (weight !== 0) this.objectives[objective]!.push([at, weight])
    })
    return at
  }
}

/** For each condition, the columns that add people to it. */
type Suppliers = [column: number, coefficient: number][][]

function addClass(model: Builder, suppliers: Suppliers, of: PersonClass, prices: Prices): void {
  const { members, joins, gains, parts, atMost } = of
  const joinPrice = joins === 'hired' ? prices.hire : prices.association
  const join =
    joins === 'present' ? null : model.column({ code: 'join', of }, [0, joinPrice, 1], members.length)
  /** So many of them at most, per member that takes part. */
  const bounded = (terms: Terms, perMember: number) => {
    if (join === null) model.rows.push({ terms, atMost: perMember * members.length })
    else model.rows.push({ terms: [...terms, [join, -perMember]], atMost: 0 })
  }
  if (join !== null) for (const condition of gains) suppliers[condition]!.push([join, 1])
  const taken: [number, number][] = []
  parts.forEach((bundles, part) => {
    const columns = bundles.map((bundle) => {
      const size = bundle.achievements.length
      const column = model.column(
        { code: 'bundle', of, part, bundle },
        [0, bundle.cost, size],
        members.length,
      )
      for (const condition of bundle.covers) suppliers[condition]!.push([column, 1])
      taken.push([column, size])
      return column
    })
    if (columns.length > 0)
      bounded(
        columns.map((column) => [column, 1]),
        1,
      )
  })
  if (parts.length > 1 && atMost !== Infinity) bounded(taken, atMost)
}

/** For each metric and each figure that some option needs, the column that says whether the metric reaches it. */
function addFigures(model: Builder, goals: readonly Goal[], prices: Prices): (gap: Gap) => number {
  const gaps = goals.flatMap(({ options }) => options.flatMap((option) => option.gaps))
  const columns = new Map<string, number>()
  const keyOf = ({ metric, need }: Gap) => `${metric} ${need}`
  for (const metric of new Set(gaps.map((gap) => gap.metric))) {
    const price = prices.metric(metric)
    const ofMetric = gaps.filter((gap) => gap.metric === metric)
    const have = ofMetric[0]!.have
    let lower: { readonly need: number; readonly column: number } | undefined
    for (const need of [...new Set(ofMetric.map((gap) => gap.need))].sort((a, b) => a - b)) {
      const cost = (price ?? 0) * (need - (lower?.need ?? have))
      const weights = lower ? [0, cost, 0] : [price === null ? 1 : 0, cost, 1]
      const column = model.column({ code: 'figure', metric, have, need }, weights)
      if (lower)
        model.rows.push({
          terms: [
            [lower.column, 1],
            [column, -1],
          ],
          atLeast: 0,
        })
      columns.set(keyOf({ metric, have, need }), column)
      lower = { need, column }
    }
  }
  return (gap) => columns.get(keyOf(gap))!
}

function addFacts(model: Builder, goals: readonly Goal[], prices: Prices): (id: AttestationId) => number {
  const facts = new Set(goals.flatMap(({ options }) => options.flatMap((option) => option.facts)))
  const columns = new Map(
    [...facts].map((attestation) => {
      const price = prices.attestation(attestation)
      const weights = [price === null ? 1 : 0, price ?? 0, 1]
      return [attestation, model.column({ code: 'fact', attestation }, weights)]
    }),
  )
  return (id) => columns.get(id)!
}

/** The program whose solutions are the plans for the goals by these classes of people. */
export function modelOf(
  goals: readonly Goal[],
  conditions: readonly Condition[],
  classes: readonly PersonClass[],
  prices: Prices,
): Model {
  const model = new Builder()
  const suppliers: Suppliers = conditions.map(() => [])
  for (const of of classes) addClass(model, suppliers, of, prices)
  const figure = addFigures(model, goals, prices)
  const fact = addFacts(model, goals, prices)
  const at = new Map(conditions.map(({ key }, index) => [key, index]))
  for (const goal of goals) {
    const chosen = goal.options.map((option) => model.column({ code: 'option', goal, option }, []))
    model.rows.push({ terms: chosen.map((column) => [column, 1]), atLeast: 1 })
    goal.options.forEach(({ needs, gaps, facts }, index) => {
      const implies = (terms: Terms, amount = 1) =>
        model.rows.push({ terms: [...terms, [chosen[index]!, -amount]], atLeast: 0 })
      for (const { condition, people } of needs) implies(suppliers[at.get(condition.key)!]!, people)
      for (const gap of gaps) implies([[figure(gap), 1]])
      for (const attestation of facts) implies([[fact(attestation), 1]])
    })
  }
  return model
}
