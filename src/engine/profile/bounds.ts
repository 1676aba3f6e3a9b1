/** How much a profile may hold: far more than any company has, and no more than a page can show. */
import { isObject } from '../schema/index.ts'

export const most = {
  people: 150_000,
  /** Of one person; an edition knows some hundred. */
  achievements: 500,
  /** Figures, months of one, confirmations, overrides. */
  entries: 1_000,
  scenarios: 200,
  /** Characters of a name or an id. */
  text: 1_000,
}

/** Returns each item once, by what it says. */
const once = (items: readonly unknown[]): readonly unknown[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/**
 * Returns the data with equal achievements joined where a person has more than there may be: twice the same counts once.
 * All else stays as it is.
 */
export function joinEqual(json: Record<string, unknown>): Record<string, unknown> {
  const { people } = json
  if (!Array.isArray(people)) return json
  return {
    ...json,
    people: people.map((person: unknown) => {
      if (!isObject(person)) return person
      const { achievements } = person
      return Array.isArray(achievements) && achievements.length > most.achievements
        ? { ...person, achievements: once(achievements) }
        : person
    }),
  }
}
