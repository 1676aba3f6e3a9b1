/**
 * Answers by name: codes in any spelling, titles of pages, and the glossary's synonyms. The index is small and comes in
 * one piece, so that these answers stand before the full text has begun to load.
 */
import { exactly } from './codes.ts'
import { best, rarity, weighed, type Has } from './rarity.ts'
import { likeness, stem, wordsOf } from './spelling.ts'

export const pageKinds = [
  'competency',
  'exam',
  'certification',
  'assessment',
  'guide',
  'tool',
  'reference',
] as const
export type PageKind = (typeof pageKinds)[number]

export interface NamedPage {
  readonly title: string
  readonly url: string
  readonly kind: PageKind
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

export interface NamesFound {
  /** What the query may name, best first. */
  readonly named: readonly Named[]
  /** Which of the query's words the names of each page have. */
  readonly pages: ReadonlyMap<string, Has>
}

/** Returns the pages that a code means. */
export const meaning = (pages: readonly NamedPage[]): NamesFound => ({
  named: pages.map((page) => ({ page, score: 1 })),
  pages: new Map(),
})

/** Returns an address without its anchor. */
export const pageOf = (url: string): string => url.replace(/#.*/, '')

/** The words that stand for the kinds of pages. */
type KindNames = Readonly<Partial<Record<PageKind, string>>>

interface Entry {
  readonly page: NamedPage
  /** The words of each name. */
  readonly names: readonly (readonly string[])[]
}

/** Its page has the names of everything, so that they say nothing about it. */
const ofGlossary = /\/glossary\/#/

/** A name that fits less is about something else. */
const enough = 0.35

/** A word that no name has may stand in the text of a few pages. */
const unnamed = 3

/** The words of each page's names, with that of its kind. */
function wordsOfPages(entries: readonly Entry[], kindNames: KindNames): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const { page, names } of entries) {
    if (ofGlossary.test(page.url)) continue
    const url = pageOf(page.url)
    const words = pages.get(url) ?? new Set(wordsOf(kindNames[page.kind] ?? ''))
    names.flat().forEach((word) => words.add(word))
    pages.set(url, words)
  }
  return pages
}

/** How much each word tells, in whatever form. */
function raritiesIn(pages: ReadonlyMap<string, ReadonlySet<string>>): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of pages.values())
    for (const word of new Set([...words].map(stem))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => rarity(counts.get(stem(word)) ?? unnamed, pages.size)
}

/** Prepares the index. The function it gives says what the query names, and which of its words the pages have. */
export function finderOf(
  listed: readonly NamedPage[],
  kindNames: KindNames = {},
): (query: string) => NamesFound {
  const byCode = exactly(listed)
  const entries = listed.map((page): Entry => ({ page, names: page.names.map(wordsOf) }))
  const pages = wordsOfPages(entries, kindNames)
  const rarityOf = raritiesIn(pages)
  const vocabulary = new Set(
    [...entries.flatMap(({ names }) => names), ...pages.values()].flatMap((words) => [...words]),
  )
  const rarities = new Map([...vocabulary].map((word) => [word, rarityOf(word)]))

  return (query) => {
    const coded = byCode(query)
    const sought = wordsOf(query)
    if (coded.length > 0 || sought.length === 0) return meaning(coded)
    const weights = sought.map(rarityOf)
    const alike = new Map(
      [...vocabulary].map((known) => [known, sought.map((word) => likeness(word, known))]),
    )
    const has = (words: readonly string[]): Has =>
      sought.map((_, place) => best(words.map((word) => alike.get(word)![place]!)))
    /** 1 where the name has all that is sought and nothing else that tells. */
    const fit = (name: readonly string[]): number => {
      const asked = weighed(has(name), weights)
      if (asked === 0) return 0
      const named = weighed(
        name.map((word) => best(alike.get(word)!)),
        name.map((word) => rarities.get(word)!),
      )
      return Math.sqrt(asked * named)
    }
    return {
      named: entries
        .map(({ page, names }) => ({ page, score: best(names.map(fit)) }))
        .filter(({ score }) => score >= enough)
        .sort((a, b) => b.score - a.score),
      pages: new Map([...pages].map(([url, words]) => [url, has([...words])])),
    }
  }
}
