/**
 * Answers by name: codes in any spelling, titles of pages, and the glossary's synonyms. The index is small and comes in
 * one piece, so that these answers stand before the full text has begun to load.
 */
import { codeInText, codeKey } from '../../program/spelling.ts'
import { likeness, wordsOf } from './spelling.ts'

export const kinds = [
  'competency',
  'exam',
  'certification',
  'assessment',
  'guide',
  'tool',
  'reference',
] as const
export type Kind = (typeof kinds)[number]

export interface NamedPage {
  readonly title: string
  readonly url: string
  readonly kind: Kind
  /** The code of an exam, the id of a certification or an assessment. */
  readonly code?: string
  /** What it is called, its title included where that names it. */
  readonly names: readonly string[]
}

export interface Named {
  readonly page: NamedPage
  /** 1 for the page that is meant, less for one that may be. */
  readonly score: number
}

/** A code, or the number at its end: `70-346`, `70346`, `346`, or a code inside other words. */
export function exactly(pages: readonly NamedPage[]): (query: string) => NamedPage[] {
  const coded = pages.flatMap((page) => (page.code === undefined ? [] : [{ page, code: codeKey(page.code) }]))
  return (query) => {
    const sought = new Set([query, ...(query.match(codeInText) ?? [])].map(codeKey))
    const number = /^\D*(\d{3})$/.exec(codeKey(query))?.[1]
    const whole = coded.filter(({ code }) => sought.has(code))
    const ending = coded.filter(
      ({ code }) => number !== undefined && /\d$/.test(code) && code.endsWith(number),
    )
    return (whole.length > 0 ? whole : ending).map(({ page }) => page)
  }
}

const share = (
  words: readonly string[],
  others: readonly string[],
  alike: (a: string, b: string) => number,
) =>
  words.reduce((sum, word) => sum + Math.max(0, ...others.map((other) => alike(word, other))), 0) /
  words.length

/** Below this share of likeness a name is about something else. */
const enough = 0.65

/** How well a name fits: all sought words are in it, or it is whole among them; 0 otherwise. */
function fit(sought: readonly string[], name: readonly string[]): number {
  const asked = share(sought, name, likeness)
  const named = share(name, sought, (word, other) => likeness(other, word))
  return asked < enough && named < enough ? 0 : asked * 0.6 + named * 0.4
}

/** Prepares the index; the function it gives lists the pages that the query names, best first. */
export function finderOf(pages: readonly NamedPage[]): (query: string) => Named[] {
  const byCode = exactly(pages)
  const entries = pages.map((page) => ({
    page,
    names: page.names.map(wordsOf).filter((words) => words.length > 0),
  }))
  return (query) => {
    const coded = byCode(query)
    if (coded.length > 0) return coded.map((page) => ({ page, score: 1 }))
    const sought = wordsOf(query)
    if (sought.length === 0) return []
    return entries
      .map(({ page, names }) => ({ page, score: Math.max(0, ...names.map((name) => fit(sought, name))) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
  }
}
