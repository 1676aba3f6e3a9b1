/** What Silver and Gold of a path ask of each person alike. */
import type { Expression, PeopleRequirement, Requirement } from '../../engine/program/index.ts'
import { conditionKey } from '../../engine/requirements/index.ts'

/** Returns the requirements that ask for a number of people; of others nothing is told here. */
export const askingPeople = (requirements: readonly Requirement[]): PeopleRequirement[] =>
  requirements.filter((one) => one.kind === 'people')

/**
 * Returns the condition on each person that every given level of a path has, where each asks it once and asks nothing
 * else of people; else `null`. It is told once.
 */
export function commonCondition(levels: readonly (readonly Requirement[])[]): Expression | null {
  const asked = levels.map(askingPeople)
  const [first] = asked.flat()
  if (!first || !asked.every((requirements) => requirements.length === 1)) return null
  const key = conditionKey(first.each)
  return asked.flat().every(({ each }) => conditionKey(each) === key) ? first.each : null
}
