/** What a text that names no achievement may have been meant to name. It is offered, and never taken by itself. */
import {
  type AchievementFinder,
  type AchievementId,
  codeKey,
  type Program,
  similarWords,
} from '../program/index.ts'
import { oncePerText } from './once-per-text.ts'
import { answerOf } from './words.ts'

/** More than so many are no hint. */
const mostOffered = 3
/** How much of the words, by their weight, a text and a title must share. */
const enough = 0.65
/** How far behind the best another may be and still be offered. */
const margin = 0.05
/** No title is longer. */
const longest = 200

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}#]+/gu) ?? []

/** Figures as they are mistyped: a letter O or l among them. */
const withFigures = (text: string): string => text.replace(/o/gi, '0').replace(/[il|]/gi, '1')

/** Whether it is written like a code: short, with figures, nothing else. */
const isLikeCode = (text: string): boolean =>
  /^[\p{L}\p{N}\s._\p{Pd}]{4,12}$/u.test(text) && /\d{2}/.test(text)

interface Titled {
  readonly id: AchievementId
  readonly words: ReadonlySet<string>
}

/** Prepares the search once; the function it gives returns up to three achievements, the nearest first. */
export function nearAchievements(
  { achievements, outside = {} }: Program,
  find: AchievementFinder,
): AchievementFinder {
  const titles = [
    ...Object.entries(achievements).flatMap(([id, { title, formerTitles = [] }]) =>
      [...Object.values(title), ...formerTitles].map((text) => ({ id, text })),
    ),
    ...Object.entries(outside).map(([id, text]) => ({ id, text })),
  ].map(({ id, text }): Titled => ({ id, words: new Set(wordsOf(text)) }))
  const counts = new Map<string, number>()
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts.keys()]
  const codes = new Map(Object.keys({ ...achievements, ...outside }).map((id) => [codeKey(id), id]))
  /** Rare words tell more. */
  const weightOf = (word: string): number => Math.log(1 + titles.length / (counts.get(word) ?? 1))
  const sum = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0)
  const spelt = oncePerText((word): readonly string[] =>
    counts.has(word) || word.length < 4 ? [word] : similarWords(word, vocabulary),
  )

  function byTitle(text: string): readonly AchievementId[] {
    const words = [...new Set(wordsOf(text))].slice(0, 30)
    const meant = words.map((word) => ({ word, ways: spelt(word) }))
    const whole = words.reduce((sum, word) => sum + weightOf(spelt(word)[0] ?? word), 0)
    const near = new Map<AchievementId, number>()
    for (const { id, words: title } of titles) {
      const shared = meant.flatMap(({ ways }) => ways.find((way) => title.has(way)) ?? [])
      if (shared.length < 2) continue
      const likeness = (2 * sum(shared)) / (whole + sum(title))
      if (likeness >= enough) near.set(id, Math.max(near.get(id) ?? 0, likeness))
    }
    const best = Math.max(...near.values())
    const ids = [...near].filter(([, likeness]) => likeness >= best - margin)
    return ids.length > mostOffered ? [] : ids.sort(([, one], [, other]) => other - one).map(([id]) => id)
  }

  function byCode(text: string): readonly AchievementId[] {
    if (!isLikeCode(text)) return []
    const exact = find(withFigures(text))
    return exact.length > 0
      ? exact
      : similarWords(codeKey(text), [...codes.keys()]).map((key) => codes.get(key)!)
  }

  return (text) => {
    // Who writes that it was failed or is planned means no achievement.
    if (text.length > longest || answerOf('result', text) === false) return []
    const coded = byCode(text)
    return coded.length > 0 ? coded : byTitle(text)
  }
}
