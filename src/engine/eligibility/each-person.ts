import type { Person } from '../profile/index.ts'

/**
 * Computes something for each person of a list. Asked again for a list in which only some people were replaced, it
 * computes only those: typing changes one of ten thousand.
 */
export function forEachPerson<Value>(
  compute: (person: Person) => Value,
): (people: readonly Person[]) => readonly Value[] {
  let before: readonly Person[] = []
  let known: readonly Value[] = []
  return (people) => {
    if (people === before) return known
    const [were, had] = [before, known]
    known = people.map((person, at) => (person === were[at] ? had[at]! : compute(person)))
    before = people
    return known
  }
}
