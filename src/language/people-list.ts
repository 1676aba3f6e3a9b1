import type { PersonId } from '../engine/profile/index.ts'
import type { Names } from './reasons.ts'

const most = 3

/** Returns the names of the first few people, and how many more there are. */
export function some(
  people: readonly PersonId[],
  names: Names,
  others: (more: number) => string,
): readonly string[] {
  const named = people.slice(0, people.length > most + 1 ? most : most + 1).map(names.person)
  const more = people.length - named.length
  return more > 0 ? [...named, others(more)] : named
}
