/** Answers by code: an exam's in any spelling, or the number at its end. */
import { codeInText, codeKey } from '../engine/program/index.ts'
import type { NamedPage } from './names.ts'

/** `Exam70-346` is written in one word as well. */
const apart = (text: string): string => text.replace(/(?<=\p{L}{3})(?=\d)/gu, ' ')

/** Prepares the search by a code, or the number at its end: `70-346`, `70346`, `346`, or a code inside other words. */
export function exactly(pages: readonly NamedPage[]): (query: string) => NamedPage[] {
  const coded = pages.flatMap((page) => (page.code === undefined ? [] : [{ page, code: codeKey(page.code) }]))
  return (query) => {
    const sought = new Set([query, ...(apart(query).match(codeInText) ?? [])].map(codeKey))
    const number = /^\D*(\d{3})$/.exec(codeKey(query))?.[1]
    const whole = coded.filter(({ code }) => sought.has(code))
    const ending = coded.filter(
      ({ page, code }) => number !== undefined && page.kind === 'exam' && code.endsWith(number),
    )
    return (whole.length > 0 ? whole : ending).map(({ page }) => page)
  }
}

/** Written as an exam's code is, the hyphen included: `AZ-101`, `70-999`, `MB6-999`. */
const likeCode = /(?<![\p{L}\p{N}\p{Pd}])(?:\d{2}|\p{L}{2}\d?)\p{Pd}\d{3}(?![\p{L}\p{N}\p{Pd}])/gu

/** Prepares the search for the first code in a query that is none of these. */
export function otherThan(codes: readonly string[]): (query: string) => string | undefined {
  const known = new Set(codes.map(codeKey))
  return (query) =>
    apart(query)
      .match(likeCode)
      ?.find((code) => !known.has(codeKey(code)))
      ?.toUpperCase()
}
