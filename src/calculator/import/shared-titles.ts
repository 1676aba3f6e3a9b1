/** Titles that several achievements have or had: only the visitor can say which one a table means. */
import type { AchievementFinder, AchievementId } from '../../engine/program/index.ts'
import type { Unusable } from '../../engine/tables/index.ts'
import type { Meant, SharedTitle } from './protocol.ts'

/** Finds as before, and where a title may mean several, the one that the visitor has named. */
export const withMeant =
  (find: AchievementFinder, meant: Meant): AchievementFinder =>
  (text) => {
    const chosen = Object.hasOwn(meant, text) ? meant[text] : undefined
    return chosen === undefined ? find(text) : [chosen]
  }

/** Returns the titles that are asked about: those that rows were left out for, and those that are answered. */
export function sharedTitlesIn(
  unusable: readonly Unusable[],
  find: AchievementFinder,
  meant: Meant,
): readonly SharedTitle[] {
  const titles = new Map<string, readonly AchievementId[]>(
    Object.keys(meant).map((text) => [text, find(text)]),
  )
  for (const { problem } of unusable)
    if (problem.code === 'several-achievements') titles.set(problem.text, problem.achievements)
  return [...titles]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([text, achievements]) => ({ text, achievements, meant: meant[text] }))
}
