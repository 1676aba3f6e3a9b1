/** How much a profile may hold: far more than any company has, and no more than a page can show. */
import { isObject, mostIssues } from '../schema/index.ts'

export const most = {
  people: 150_000,
  /** Of one person; an edition knows some hundred. */
  achievements: 500,
  /** Figures, months of one, confirmations, overrides: an edition asks for some twenty figures, of twelve months. */
  entries: 1_000,
  scenarios: 200,
  /** Characters of a name or an id. */
  text: 1_000,
  /** What is wrong with one file: more is neither looked for nor counted. */
  problems: mostIssues,
}

/** What an achievement says; anything that is none is itself alone, however deep. */
const saying = (item: unknown): unknown =>
  isObject(item) && Object.values(item).every((value) => typeof value !== 'object')
    ? JSON.stringify(item)
    : item

/** Returns each item once, by what it says; the items as they are where there are too many of them all the same. */
function once(items: readonly unknown[]): readonly unknown[] {
  const found = new Map<unknown, unknown>()
  for (const item of items) {
    found.set(saying(item), item)
    if (found.size > most.achievements) return items
  }
  return [...found.values()]
}

/**
 * Returns the data with equal achievements joined where a person has more than there may be: twice the same counts once.
 * All else stays as it is.
 */
export function joinEqual(json: Record<string, unknown>): Record<string, unknown> {
  const { people } = json
  if (!Array.isArray(people) || people.length > most.people) return json
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
