/** Titles of which only the visitor can say what they mean: several achievements have them, or one has nearly this one. */
import type { AchievementFinder, AchievementId } from '../../engine/program/index.ts'
import type { CellReader, Unusable } from '../../engine/tables/index.ts'
import type { DoubtfulTitle, Meant } from './protocol.ts'

/** Returns what the visitor has said that a text means; `undefined` where nothing was said. */
export const chosenFor = (meant: Meant, text: string): AchievementId | undefined =>
  Object.hasOwn(meant, text) ? meant[text] : undefined

/** Finds as before, and where a title may mean several or nearly one, the one that the visitor has named. */
export const withMeant =
  (find: AchievementFinder, meant: Meant): AchievementFinder =>
  (text) => {
    const chosen = chosenFor(meant, text)
    return chosen === undefined ? find(text) : [chosen]
  }

/** Reads as before, and a cell of which the visitor has said what it means as just that. */
export const readingMeant =
  (read: CellReader, meant: Meant): CellReader =>
  (text) => {
    const chosen = chosenFor(meant, text)
    return chosen === undefined ? read(text) : { parts: [{ text, achievements: [chosen] }], note: '' }
  }

/** The titles that are asked about. */
export interface DoubtfulTitles {
  /** Several achievements have or had it. */
  readonly shared: readonly DoubtfulTitle[]
  /** No achievement has it, and some have nearly this one. */
  readonly near: readonly DoubtfulTitle[]
}

/** So many titles are looked for among those that are nearly the same: the most frequent. */
const mostSought = 100

const byText = (one: DoubtfulTitle, other: DoubtfulTitle): number => (one.text < other.text ? -1 : 1)

/** Returns the titles that are asked about: those that rows were left out for, and those that are answered. */
export function doubtfulTitlesIn(
  unusable: readonly Unusable[],
  find: AchievementFinder,
  near: AchievementFinder,
  meant: Meant,
): DoubtfulTitles {
  const shared = new Map<string, readonly AchievementId[]>()
  const unknown = new Map<string, number>()
  for (const text of Object.keys(meant)) {
    const found = find(text)
    if (found.length > 0) shared.set(text, found)
    else unknown.set(text, Infinity)
  }
  for (const { problem } of unusable)
    if (problem.code === 'several-achievements') shared.set(problem.text, problem.achievements)
    else if (problem.code === 'not-named') unknown.set(problem.text, (unknown.get(problem.text) ?? 0) + 1)
  const titled = (text: string, achievements: readonly AchievementId[]): DoubtfulTitle => ({
    text,
    achievements,
  })
  const sought = [...unknown].sort(([, one], [, other]) => other - one).slice(0, mostSought)
  return {
    shared: [...shared].map(([text, achievements]) => titled(text, achievements)).sort(byText),
    near: sought
      .map(([text]) => titled(text, near(text)))
      .filter(({ achievements }) => achievements.length > 0)
      .sort(byText),
  }
}
