/** Who and what carries the levels, and a scenario in which they are gone. */
import { computed } from 'nanostores'
import { keyPeople } from '../../planning/key-people.ts'
import type { PersonId } from '../../profile/types.ts'
import type { Calculator } from './calculator.ts'

export function createKeyPeople({ program, history, day, scenarios, view }: Calculator) {
  return {
    $found: computed([history.$profile, day.$day], (profile, on) => keyPeople(program, profile, on)),
    /** Opens a scenario in which these people leave on the day, beside its levels. */
    openWithout(people: readonly PersonId[], name: string) {
      const profile = history.$profile.get()
      const leavesOn = day.$day.get()
      const left = (profile.people ?? []).map((person) =>
        people.includes(person.id) ? { ...person, leavesOn } : person,
      )
      scenarios.add(name, { ...profile, people: left })
      view.showAnswer('levels')
    },
  }
}
export type KeyPeopleStore = ReturnType<typeof createKeyPeople>
