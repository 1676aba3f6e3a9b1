import type { Person } from '../profile/index.ts'

/**
 * Computes something for each person of a list. Asked again about somebody, it remembers: typing changes one of ten
 * thousand, and who was asked about ahead is answered at once.
 */
export function forEachPerson<Value>(
  compute: (person: Person) => Value,
): (people: readonly Person[]) => readonly Value[] {
  const known = new WeakMap<Person, { readonly value: Value }>()
  const of = (person: Person): Value => {
    let one = known.get(person)
    if (!one) known.set(person, (one = { value: compute(person) }))
    return one.value
  }
  let before: readonly Person[] = []
  let values: readonly Value[] = []
  return (people) => {
    if (people !== before) [before, values] = [people, people.map(of)]
    return values
  }
}
