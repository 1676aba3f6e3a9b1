/** Finds achievements by what people type: `70-346`, `346`, `70346`, words of a title in any language, former ones as well. */
import { atom } from 'nanostores'
import {
  type Achievement,
  type AchievementId,
  codeKey,
  type CompetencyId,
  type Program,
} from '../../engine/program/index.ts'
import { usesOf } from '../../engine/requirements/index.ts'
import type { Calculator } from './calculator.ts'

export interface FoundAchievement {
  readonly id: AchievementId
  /** None where it is only a part of certifications (`outside`), which no requirement names. */
  readonly achievement?: Achievement
  readonly competencies: readonly CompetencyId[]
}
interface Entry extends FoundAchievement {
  /** Letters and digits of the code, Latin. */
  readonly code: string
  readonly words: readonly string[]
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}#+.]*[\p{L}\p{N}#+]/gu) ?? []

/** Russian words change their endings; five letters or more are compared without the last two. */
const stem = (word: string): string => (/^[а-я]{5,}$/.test(word) ? word.slice(0, -2) : word)

const hasEvery = (known: readonly string[], sought: readonly string[]): boolean =>
  sought.length > 0 && sought.every((word) => known.some((one) => one.startsWith(word)))

/** How well an entry fits, best first: the code, its beginning, a part of it, the words, their stems; else none. */
function fit(entry: Entry, code: string, words: readonly string[]): number | undefined {
  const ways = [
    code === entry.code,
    entry.code.startsWith(code),
    code.length >= 2 && entry.code.includes(code),
    hasEvery(entry.words, words),
    hasEvery(entry.words, words.map(stem)),
  ]
  const best = ways.indexOf(true)
  return best < 0 ? undefined : best
}

export type AchievementSearch = (text: string) => readonly FoundAchievement[]

/** Prepares the search once; the function it gives lists what fits, best first, and everything for an empty text. */
export function searchIn(program: Program): AchievementSearch {
  const uses = usesOf(program)
  const named = Object.entries(program.achievements).map(([id, achievement]): Entry => ({
    id,
    achievement,
    competencies: [...new Set(uses[id]!.map(({ competency }) => competency))],
    code: codeKey(id),
    words: [id, ...Object.values(achievement.title), ...(achievement.formerTitles ?? [])].flatMap(wordsOf),
  }))
  const parts = Object.entries(program.outside ?? {}).map(([id, title]): Entry => ({
    id,
    competencies: [],
    code: codeKey(id),
    words: [id, title].flatMap(wordsOf),
  }))
  const entries = [...named, ...parts]
  return (text) => {
    const [code, words] = [codeKey(text), wordsOf(text)]
    if (code === '') return entries
    return entries
      .map((entry) => ({ entry, place: fit(entry, code, words) }))
      .filter(({ place }) => place !== undefined)
      .sort((a, b) => a.place! - b.place!)
      .map(({ entry }) => entry)
  }
}

/**
 * Searches by codes and the titles of the page's language, and by all titles once these have been fetched: `fetchTitles` does
 * so, and where they can't be had it tries again when it is called again.
 */
export function createSearch({ program, whole }: Pick<Calculator, 'program' | 'whole'>) {
  const $search = atom(searchIn(program))
  let known = program
  const fetchTitles = () =>
    void whole().then(
      (all) => {
        if (all !== known) $search.set(searchIn(all))
        known = all
      },
      () => undefined,
    )
  return { $search, fetchTitles }
}
