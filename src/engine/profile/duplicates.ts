import { isObject } from '../schema/index.ts'
import { most } from './bounds.ts'
import { problem } from './problem-of.ts'
import type { Problem } from './problems.ts'

/** Returns a problem for each person whose id somebody earlier in the list has. */
export function duplicateIds(json: Record<string, unknown>): readonly Problem[] {
  const seen = new Set<unknown>()
  const people: readonly unknown[] = Array.isArray(json['people']) ? json['people'] : []
  // Of too many people only that is said.
  if (people.length > most.people) return []
  const problems: Problem[] = []
  for (const [index, person] of people.entries()) {
    if (!isObject(person) || typeof person['id'] !== 'string') continue
    if (seen.has(person['id'])) problems.push(problem('duplicate-id', ['people', index, 'id'], person['id']))
    if (problems.length === most.problems) break
    seen.add(person['id'])
  }
  return problems
}
