/** A plan as an integer program: how many of which class take what, so that each goal has a completed option. */
import type { AttestationId, MetricId } from '../program/index.ts'
import type { Pattern } from './patterns.ts'
import type { PersonClass } from './classes.ts'
import type { Condition } from './conditions.ts'
import { fillingsOf } from './packing.ts'
import type { Gap, Goal, OpenOption } from './goals.ts'
import type { Variable, Constraint, Terms } from './integer-program.ts'
import type { Objective } from './lexicographic.ts'
import type { Prices } from './prices.ts'

/** The thing that a variable counts. */
export type Meaning =
  /** 1: the option is the one to complete. */
  | { readonly code: 'option'; readonly goal: Goal; readonly option: OpenOption }
  | { readonly code: 'pattern'; readonly of: PersonClass; readonly part: number; readonly pattern: Pattern }
  | { readonly code: 'join'; readonly of: PersonClass }
  /** 1: the figure grows to the need, or beyond. */
  | { readonly code: 'figure'; readonly metric: MetricId; readonly have: number; readonly need: number }
  | { readonly code: 'fact'; readonly attestation: AttestationId }
  /** So many members of a class fill their limit in the same way. */
  | { readonly code: 'filling' }
  /** 1: something is done less often than in a plan known already. */
  | { readonly code: 'difference' }

/** An integer program whose variables have a meaning. */
export interface Model {
  readonly variables: readonly (Variable & { readonly meaning: Meaning })[]
  readonly constraints: readonly Constraint[]
  /** To be minimized one after the other: steps without a price, cost, steps. */
  readonly objectives: readonly [unpriced: Objective, cost: Objective, steps: Objective]
}

/** The place of the cost among the objectives. */
export const costAt = 1

/** Returns the conditions for which some option needs further people, each once. */
export function conditionsOf(goals: readonly Goal[]): Condition[] {
  const needs = goals.flatMap(({ options }) => options.flatMap((option) => option.needs))
  return [...new Map(needs.map(({ condition }) => [condition.key, condition])).values()]
}

/** No best plan has more steps: each pattern fills a place that would stay empty without it, and so does who joins. */
function mostSteps(goals: readonly Goal[], classes: readonly PersonClass[]): number {
  const sizes = classes.flatMap(({ parts }) => parts.flat().map(({ achievements }) => achievements.length))
  const longest = sizes.reduce((most, size) => Math.max(most, size), 0)
  const inOption = ({ needs, gaps, facts }: OpenOption) =>
    needs.reduce((total, { people }) => total + people * (longest + 1), gaps.length + facts.length)
  return goals.reduce((total, { options }) => total + Math.max(0, ...options.map(inOption)), 0)
}

class Builder {
  readonly variables: Model['variables'][number][] = []
  readonly constraints: Constraint[] = []
  readonly objectives: [[number, number][], [number, number][], [number, number][]] = [[], [], []]

  variable(meaning: Meaning, weights: readonly number[], atMost = 1): number {
    const at = this.variables.push({ meaning, atMost }) - 1
    weights.forEach((weight, objective) => {
      if (weight !== 0) this.objectives[objective]!.push([at, weight])
    })
    return at
  }
}

/** For each condition, the variables that add people to it. */
type Suppliers = [variable: number, coefficient: number][][]

function addClass(model: Builder, suppliers: Suppliers, of: PersonClass, prices: Prices): void {
  const { members, joins, gains, parts, atMost } = of
  const joinPrice = joins === 'hired' ? prices.hire : prices.association
  const join =
    joins === 'present' ? null : model.variable({ code: 'join', of }, [0, joinPrice, 1], members.length)
  /** Bounds the sum by a number for each member that takes part. */
  const bounded = (terms: Terms, perMember: number) => {
    if (join === null) model.constraints.push({ terms, atMost: perMember * members.length })
    else model.constraints.push({ terms: [...terms, [join, -perMember]], atMost: 0 })
  }
  if (join !== null) for (const condition of gains) suppliers[condition]!.push([join, 1])
  const sized: [number, number][] = []
  parts.forEach((patterns, part) => {
    const variables = patterns.map((pattern) => {
      const size = pattern.achievements.length
      const variable = model.variable(
        { code: 'pattern', of, part, pattern },
        [0, pattern.cost, size],
        members.length,
      )
      for (const condition of pattern.covers) suppliers[condition]!.push([variable, 1])
      sized.push([variable, pattern.exams])
      return variable
    })
    if (variables.length > 0)
      bounded(
        variables.map((variable) => [variable, 1]),
        1,
      )
  })
  const mayExceed =
    total(parts.map((patterns) => Math.max(0, ...patterns.map(({ exams }) => exams)))) > atMost
  if (!mayExceed) return
  bounded(
    sized.filter(([, exams]) => exams > 0),
    atMost,
  )
  if (members.length > 1) addFillings(model, of, sized, join)
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/**
 * Lets no more of a class be taken than its members can share among them: a number of members fill their limit in the
 * same way, and what is taken must find room in these fillings, the large before the small.
 */
function addFillings(
  model: Builder,
  { members, parts, atMost }: PersonClass,
  sized: readonly (readonly [variable: number, exams: number])[],
  join: number | null,
): void {
  const sizes = new Set(sized.map(([, exams]) => exams).filter((exams) => exams > 0))
  if (Math.max(...sizes) === 1) return
  const fillings = fillingsOf(sizes, atMost, parts.length)
  if (!fillings) return
  const used = fillings.map(
    (filling) => [model.variable({ code: 'filling' }, [], members.length), filling] as const,
  )
  const each = used.map(([variable]): [number, number] => [variable, 1])
  if (join === null) model.constraints.push({ terms: each, atMost: members.length })
  else model.constraints.push({ terms: [...each, [join, -1]], atMost: 0 })
  for (const size of sizes) {
    const room = used.flatMap(([variable, filling]): [number, number][] => {
      const places = filling.filter((place) => place >= size).length
      return places > 0 ? [[variable, -places]] : []
    })
    const taken = sized
      .filter(([, exams]) => exams >= size)
      .map(([variable]): [number, number] => [variable, 1])
    model.constraints.push({ terms: [...taken, ...room], atMost: 0 })
  }
}

/** For each metric and each figure that some option needs, the variable that says whether the metric reaches it. */
function addFigures(model: Builder, goals: readonly Goal[], prices: Prices): (gap: Gap) => number {
  const gaps = goals.flatMap(({ options }) => options.flatMap((option) => option.gaps))
  const variables = new Map<string, number>()
  const keyOf = ({ metric, need }: Gap) => `${metric} ${need}`
  for (const metric of new Set(gaps.map((gap) => gap.metric))) {
    const ofMetric = gaps.filter((gap) => gap.metric === metric)
    const have = ofMetric[0]!.have
    let lower: { readonly cost: number; readonly variable: number } | undefined
    for (const need of [...new Set(ofMetric.map((gap) => gap.need))].sort((a, b) => a - b)) {
      const whole = prices.figure(metric, have, need)
      const cost = (whole ?? 0) - (lower?.cost ?? 0)
      const weights = lower ? [0, cost, 0] : [whole === null ? 1 : 0, cost, 1]
      const variable = model.variable({ code: 'figure', metric, have, need }, weights)
      if (lower)
        model.constraints.push({
          terms: [
            [lower.variable, 1],
            [variable, -1],
          ],
          atLeast: 0,
        })
      variables.set(keyOf({ metric, have, need }), variable)
      lower = { cost: whole ?? 0, variable }
    }
  }
  return (gap) => variables.get(keyOf(gap))!
}

function addFacts(model: Builder, goals: readonly Goal[], prices: Prices): (id: AttestationId) => number {
  const facts = new Set(goals.flatMap(({ options }) => options.flatMap((option) => option.facts)))
  const variables = new Map(
    [...facts].map((attestation) => {
      const price = prices.attestation(attestation)
      const weights = [price === null ? 1 : 0, price ?? 0, 1]
      return [attestation, model.variable({ code: 'fact', attestation }, weights)]
    }),
  )
  return (id) => variables.get(id)!
}

/** Builds the program whose solutions are the plans for the goals by these classes of people. */
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
    const chosen = goal.options.map((option) => model.variable({ code: 'option', goal, option }, []))
    model.constraints.push({ terms: chosen.map((variable) => [variable, 1]), atLeast: 1 })
    goal.options.forEach(({ needs, gaps, facts }, index) => {
      const implies = (terms: Terms, amount = 1) =>
        model.constraints.push({ terms: [...terms, [chosen[index]!, -amount]], atLeast: 0 })
      for (const { condition, people } of needs) implies(suppliers[at.get(condition.key)!]!, people)
      for (const gap of gaps) implies([[figure(gap), 1]])
      for (const attestation of facts) implies([[fact(attestation), 1]])
    })
  }
  const { variables, constraints } = model
  const [unpriced, cost, steps] = model.objectives
  const objectives = [
    { terms: unpriced },
    { terms: cost },
    { terms: steps, atMost: mostSteps(goals, classes) },
  ] as const
  return { variables, constraints, objectives }
}
