/** What stands in the cells of a column, whatever its heading. */
import type { CellReader } from './cell-achievements.ts'
import { isDay, isMonth } from './days.ts'
import type { Row } from './table.ts'
import { answerOf, isOwnWord, type WordQuestion } from './words.ts'

/** What stands in a column, as shares of its filled cells. */
export interface ColumnContent {
  readonly filled: number
  readonly achievements: number
  readonly days: number
  readonly months: number
  readonly emails: number
  readonly numbers: number
  readonly percents: number
  readonly names: number
  readonly answers: Readonly<Record<WordQuestion, number>>
  /** The share with a word by which just this question is answered. */
  readonly own: Readonly<Record<WordQuestion, number>>
}

/** No address is longer (RFC 5321, 4.5.3.1.3). */
const longestAddress = 254
export const isEmail = (text: string): boolean =>
  text.length <= longestAddress && /^[^\s@<>]+@[^\s@<>]+$/.test(text)
const isNumber = (text: string): boolean => /^\d+(?:[.,]\d+)?\s*%?$/.test(text)
const isPercent = (text: string): boolean => /^\d{1,3}(?:[.,]\d+)?\s*%?$/.test(text)
export const isName = (text: string): boolean =>
  text.length < 50 && /^\p{Lu}[\p{L}'’.-]*,?(?:\s+\p{L}[\p{L}'’.-]*){1,3}$/u.test(text)
const names = (text: string, read: CellReader): boolean =>
  read(text).parts.some(({ achievements }) => achievements.length > 0)

/** So much of a cell tells what it is. More would be too much for patterns, which keep a way back for each character. */
const charactersTried = 10_000

/** Looks at a column of some rows. */
export function contentOf(rows: readonly Row[], column: number, read: CellReader): ColumnContent {
  const texts = rows
    .map(({ cells }) => (cells[column] ?? '').slice(0, charactersTried))
    .filter((text) => text !== '')
  const share = (holds: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
  const each = (holds: (question: WordQuestion, text: string) => boolean) => ({
    result: share((text) => holds('result', text)),
    denied: share((text) => holds('denied', text)),
    associated: share((text) => holds('associated', text)),
    employment: share((text) => holds('employment', text)),
    left: share((text) => holds('left', text)),
  })
  return {
    filled: texts.length,
    achievements: share((text) => !isNumber(text) && names(text, read)) || share((text) => names(text, read)),
    days: share((text) => !/^\d{1,4}$/.test(text) && isDay(text)),
    months: share(isMonth),
    emails: share(isEmail),
    numbers: share(isNumber),
    percents: share(isPercent),
    names: share(isName),
    answers: each((question, text) => answerOf(question, text) !== undefined),
    own: each(isOwnWord),
  }
}
