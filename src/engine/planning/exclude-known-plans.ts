/** Plans that differ from those already known, by how often each thing is done, no matter by whom. */
import type { Constraint } from './integer-program.ts'
import type { Meaning, Model } from './model.ts'
import type { Goal } from './goals.ts'
import type { KindOf } from './interchangeable.ts'
import { examOf } from './parts.ts'
import type { Solution } from './solve.ts'

/** How often each thing is done: each kind of achievement taken, people associated, hired, each figure and fact. */
type Deeds = ReadonlyMap<string, number>

const add = (deeds: Map<string, number>, deed: string) => deeds.set(deed, (deeds.get(deed) ?? 0) + 1)

function deedsOf({ people, figures, facts }: Solution, kindOf: KindOf): Deeds {
  const deeds = new Map<string, number>()
  for (const { joins, takes } of people.values()) {
    if (joins !== 'present') add(deeds, joins)
    for (const id of takes) add(deeds, `take ${kindOf(id)}`)
  }
  for (const { metric } of figures) add(deeds, `figure ${metric}`)
  for (const attestation of facts) add(deeds, `fact ${attestation}`)
  return deeds
}

/** What is done by one of the variable: once, or several times. */
function deedsOfVariable(meaning: Meaning, kindOf: KindOf): readonly string[] {
  switch (meaning.code) {
    case 'pattern':
      return [...new Set(meaning.pattern.achievements.map(examOf))].map((id) => `take ${kindOf(id)}`)
    case 'join':
      return [meaning.of.joins]
    case 'figure':
      return [`figure ${meaning.metric}`]
    case 'fact':
      return [`fact ${meaning.attestation}`]
    case 'option':
    case 'filling':
    case 'difference':
      return []
  }
}

/** No cheapest plan needs more of any one deed: each fills a place that would stay empty without it. */
const mostOf = (goals: readonly Goal[]): number =>
  goals.reduce(
    (total, { options }) =>
      total + Math.max(...options.map(({ needs }) => needs.reduce((sum, { people }) => sum + people, 1))),
    0,
  )

/**
 * Adds constraints by which a plan does something less often than each of the known plans; so it contains none of them.
 */
export function excludeKnownPlans(
  known: readonly Solution[],
  model: Model,
  goals: readonly Goal[],
  kindOf: KindOf,
): Model {
  if (known.length === 0) return model
  const variables = [...model.variables]
  const constraints: Constraint[] = [...model.constraints]
  const counts = new Map<string, Map<number, number>>()
  const figures = new Set<string>()
  variables.forEach(({ meaning }, variable) => {
    if (meaning.code === 'figure') {
      // Of a figure with several needs, the lowest alone says that it grows.
      if (figures.has(meaning.metric)) return
      figures.add(meaning.metric)
    }
    for (const deed of deedsOfVariable(meaning, kindOf)) {
      const count = counts.get(deed) ?? new Map<number, number>()
      counts.set(deed, count.set(variable, (count.get(variable) ?? 0) + 1))
    }
  })
  const slack = mostOf(goals)
  for (const solution of known) {
    const fewer = [...deedsOf(solution, kindOf)].map(([deed, times]): [number, number] => {
      const variable = variables.push({ meaning: { code: 'difference' }, atMost: 1 }) - 1
      constraints.push({ terms: [...(counts.get(deed) ?? []), [variable, slack]], atMost: times - 1 + slack })
      return [variable, 1]
    })
    constraints.push({ terms: fewer, atLeast: 1 })
  }
  return { ...model, variables, constraints }
}
