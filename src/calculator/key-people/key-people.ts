/** Who and what carries the levels, and a scenario in which they are gone. */
import { computed } from 'nanostores'
import { keyPeople } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'

export function createKeyPeople({ program, history, day, deferred, view, of }: Calculator) {
  return {
    $found: computed(deferred.$judged, ({ profile, day }) => keyPeople(program, profile, day)),
    /** Opens a scenario in which these people leave on the day, beside its levels. */
    openWithout(people: readonly PersonId[], name: string) {
      const profile = history.$profile.get()
      const leavesOn = day.$day.get()
      const left = (profile.people ?? []).map((person) =>
        people.includes(person.id) ? { ...person, leavesOn } : person,
      )
      of(createScenarios).add(name, { ...profile, people: left })
      view.showAnswer('levels')
    },
  }
}
export type KeyPeopleStore = ReturnType<typeof createKeyPeople>
