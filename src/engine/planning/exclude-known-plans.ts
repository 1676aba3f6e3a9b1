/** Plans that differ from those already known, by how often each thing is done, no matter by whom. */
import type { Constraint } from './integer-program.ts'
import type { Meaning, Model } from './model.ts'
import type { Goal } from './goals.ts'
import { examOf } from './parts.ts'
import type { Solution } from './solve.ts'

/** How often each thing is done: each achievement taken, people associated, people hired, each figure and fact. */
type Deeds = ReadonlyMap<string, number>

const add = (deeds: Map<string, number>, deed: string) => deeds.set(deed, (deeds.get(deed) ?? 0) + 1)

function deedsOf({ people, figures, facts }: Solution): Deeds {
  const deeds = new Map<string, number>()
  for (const { joins, takes } of people.values()) {
    if (joins !== 'present') add(deeds, joins)
    for (const id of takes) add(deeds, `take ${id}`)
  }
  for (const { metric } of figures) add(deeds, `figure ${metric}`)
  for (const attestation of facts) add(deeds, `fact ${attestation}`)
  return deeds
}

function deedsOfVariable(meaning: Meaning): string[] {
  switch (meaning.code) {
    case 'pattern':
      return [...new Set(meaning.pattern.achievements.map((id) => `take ${examOf(id)}`))]
    case 'join':
      return [meaning.of.joins]
    case 'figure':
      return [`figure ${meaning.metric}`]
    case 'fact':
      return [`fact ${meaning.attestation}`]
    case 'option':
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
export function excludeKnownPlans(known: readonly Solution[], model: Model, goals: readonly Goal[]): Model {
  if (known.length === 0) return model
  const variables = [...model.variables]
  const constraints: Constraint[] = [...model.constraints]
  const counts = new Map<string, [number, number][]>()
  variables.forEach(({ meaning }, variable) => {
    for (const deed of deedsOfVariable(meaning))
      counts.set(deed, [...(counts.get(deed) ?? []), [variable, 1]])
  })
  const slack = mostOf(goals)
  for (const solution of known) {
    const fewer = [...deedsOf(solution)].map(([deed, times]): [number, number] => {
      const variable = variables.push({ meaning: { code: 'difference' }, atMost: 1 }) - 1
      constraints.push({ terms: [...counts.get(deed)!, [variable, slack]], atMost: times - 1 + slack })
      return [variable, 1]
    })
    constraints.push({ terms: fewer, atLeast: 1 })
  }
  return { ...model, variables, constraints }
}
