import { isObject } from '../schema/index.ts'
import { problem } from './problem-of.ts'
import type { Problem } from './problems.ts'

/** Returns a problem for each person whose id somebody earlier in the list has. */
export function duplicateIds(json: Record<string, unknown>): readonly Problem[] {
  const seen = new Set<unknown>()
  const people: readonly unknown[] = Array.isArray(json['people']) ? json['people'] : []
  return people.flatMap((person, index) => {
    if (!isObject(person) || typeof person['id'] !== 'string') return []
    const isFirst = !seen.has(person['id'])
    seen.add(person['id'])
    return isFirst ? [] : [problem('duplicate-id', ['people', index, 'id'], person['id'])]
  })
}
