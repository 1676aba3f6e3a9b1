/** Finds people by their ids, with their places in the list. */
import type { Person, PersonId } from '../../engine/profile/index.ts'

export interface Listed {
  readonly person: Person
  /** From one, as in "Person 3" for those without a name. */
  readonly position: number
}

/** Prepares the finding; people are looked up by the hundred, so their places are noted at the first look. */
export function directoryOf(people: readonly Person[]): (id: PersonId) => Listed | undefined {
  let positions: ReadonlyMap<PersonId, number> | undefined
  return (id) => {
    positions ??= new Map(people.map((person, at) => [person.id, at]))
    const at = positions.get(id)
    return at === undefined ? undefined : { person: people[at]!, position: at + 1 }
  }
}
