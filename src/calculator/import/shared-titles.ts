/** Titles that several achievements have or had: only the visitor can say which one a table means. */
import type { AchievementFinder } from '../../engine/program/index.ts'
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
  const open = unusable.flatMap(({ problem }) =>
    problem.code === 'several-achievements' ? [problem.text] : [],
  )
  return [...new Set([...Object.keys(meant), ...open])]
    .sort()
    .map((text) => ({ text, achievements: find(text), meant: meant[text] }))
}
