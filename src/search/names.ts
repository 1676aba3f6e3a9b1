/**
 * Answers by name: titles of pages, headings of guides and questions, the glossary's synonyms. The index is small and comes
 * in one piece, so that these answers stand before the full text has begun to load.
 */
import type { Level } from '../engine/program/index.ts'
import { best, rarity, weighed, type Has } from './rarity.ts'
import { stem, wordsOf } from './spelling.ts'
import type { KnownWords } from './vocabulary.ts'

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
  /** Of the page, or of the section that the address leads to. */
  readonly title: string
  readonly url: string
  readonly kind: PageKind
  /** The page's title, where `title` is a section's. */
  readonly trail?: string
  /** The code of an exam, the id of a certification or an assessment. */
  readonly code?: string
  /** What it is called, its title included where that names it. */
  readonly names: readonly string[]
}

/** What pages answer in a sentence: a term's definition, what an exam counts for, or what the levels of a competency ask. */
export type Fact = string | Readonly<Partial<Record<Level, string>>>
export type Facts = Readonly<Record<number, Fact>>

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
export type KindNames = Readonly<Partial<Record<PageKind, string>>>

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

/** Of a page and a section that fit alike, the page is meant. */
const ofSection = 0.97

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

export interface NameFinder {
  /** All words of the names. */
  readonly words: ReadonlySet<string>
  /** Says what words name, each of which stands for known ones, and which of them the pages have. */
  readonly find: (sought: readonly string[], alike: readonly KnownWords[]) => NamesFound
}

/** Prepares the index. `spelled` gives the words that an abbreviation stands for. */
export function nameFinder(
  listed: readonly NamedPage[],
  kindNames: KindNames = {},
  spelled: (word: string) => readonly string[] = (word) => [word],
): NameFinder {
  const entries = listed.map((page): Entry => ({
    page,
    names: page.names.map((name) => wordsOf(name).flatMap(spelled)),
  }))
  const pages = wordsOfPages(entries, kindNames)
  const rarityOf = raritiesIn(pages)
  const words = new Set(
    [...entries.flatMap(({ names }) => names), ...pages.values()].flatMap((words) => [...words]),
  )
  const rarities = new Map([...words].map((word) => [word, rarityOf(word)]))

  /** What a word tells that stands for others: as much as the surest of them. */
  const weightOf = (word: string, alike: KnownWords): number =>
    rarities.get(word) ??
    best(
      [...alike.keys()]
        .slice(0, 1)
        .map(rarityOf)
        .concat(alike.size > 0 ? [] : rarityOf(word)),
    )

  return {
    words,
    find: (sought, alike) => {
      if (sought.length === 0) return meaning([])
      const weights = sought.map((word, place) => weightOf(word, alike[place]!))
      const has = (words: readonly string[]): Has =>
        alike.map((known) => best(words.map((word) => known.get(word) ?? 0)))
      const surest = new Map<string, number>()
      for (const known of alike)
        for (const [word, sure] of known) surest.set(word, Math.max(sure, surest.get(word) ?? 0))
      /** 1 where the name has all that is sought and nothing else that tells. */
      const fit = (name: readonly string[]): number => {
        if (!name.some((word) => surest.has(word))) return 0
        const asked = weighed(has(name), weights)
        const named = weighed(
          name.map((word) => surest.get(word) ?? 0),
          name.map((word) => rarities.get(word)!),
        )
        return Math.sqrt(asked * named)
      }
      return {
        named: entries
          .map(({ page, names }) => ({
            page,
            score: best(names.map(fit)) * (page.trail === undefined ? 1 : ofSection),
          }))
          .filter(({ score }) => score >= enough)
          .sort((a, b) => b.score - a.score),
        pages: new Map([...pages].map(([url, words]) => [url, has([...words])])),
      }
    },
  }
}
