/** Answers by code: an exam's in any spelling, the number at its end, or the part that has been typed so far. */
import { codeInText, codeKey, latin } from '../engine/program/index.ts'
import type { NamedPage } from './names.ts'

/** `Exam70-346` is written in one word as well. */
const apart = (text: string): string => text.replace(/(?<=\p{L}{3})(?=\d)/gu, ' ')

/** What people write before a code. */
const exam = /^\s*(?:exams?|tests?|экзамен\p{L}*|тест\p{L}*)(?![\p{L}])\s*/iu

const dashed = /\d\s*\p{Pd}/u

/**
 * Prepares the search by a code, or the number at its end: `70-346`, `70346`, `346`, or a code inside other words. Half a
 * code, `70-34`, finds all exams that begin so, in their order.
 */
export function exactly(pages: readonly NamedPage[]): (query: string) => NamedPage[] {
  const coded = pages.flatMap((page) => (page.code === undefined ? [] : [{ page, code: codeKey(page.code) }]))
  const exams = coded
    .filter(({ page }) => page.kind === 'exam')
    .sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)))
  return (query) => {
    const sought = new Set([query, ...(apart(query).match(codeInText) ?? [])].map(codeKey))
    const whole = coded.filter(({ code }) => sought.has(code))
    if (whole.length > 0) return whole.map(({ page }) => page)
    const number = /^\D*(\d{3})$/.exec(codeKey(query))?.[1]
    const ending = exams.filter(({ code }) => number !== undefined && code.endsWith(number))
    const begun = codeKey(apart(query).replace(exam, ''))
    const beginning = exams.filter(({ code }) => begun.length >= 2 && code.startsWith(begun))
    const found =
      ending.length > 0 && !dashed.test(query) ? ending : beginning.length > 0 ? beginning : ending
    return found.map(({ page }) => page)
  }
}

/** Short English words that stand before a number in other queries: "in 100 days", "top 500". */
const words = new Set(
  'am an as at be by do go he if in is it me my no of on or so to up us we eu uk co ot bo ha ta q1 q2 q3 q4 h1 h2'.split(
    ' ',
  ),
)

/** Written as an exam's code is, with a hyphen, a space or neither between: `AZ-101`, `az100`, `MS 500`, `70-999`, `MB6-999`. */
const likeCode =
  /(?<![\p{L}\p{N}\p{Pd}])(?:(\d{2})\s?\p{Pd}\s?|7[04]\s?(?=\d)|(\p{L}{2}\d?)\s?\p{Pd}?\s?)(\d{3})(?![\p{L}\p{N}\p{Pd}])/gu

/** Office 365 and its like are no exams. */
const product = '365'

export interface UnnamedCode {
  /** As Microsoft writes it. */
  readonly code: string
  /** The query without it. */
  readonly rest: string
}

/** Prepares the search for the first code in a query that is none of these. */
export function otherThan(codes: readonly string[]): (query: string) => UnnamedCode | undefined {
  const known = new Set(codes.map(codeKey))
  return (query) => {
    const text = apart(query)
    for (const { 0: written, 3: number, index } of text.matchAll(likeCode)) {
      const key = codeKey(written)
      const letters = latin(key.slice(0, -3))
      if (known.has(key) || number === product || words.has(letters)) continue
      if (!/^[a-z0-9]+$/.test(letters)) continue
      return {
        code: `${letters}-${number}`.toUpperCase(),
        rest: `${text.slice(0, index)} ${text.slice(index + written.length)}`.replace(exam, '').trim(),
      }
    }
    return undefined
  }
}
