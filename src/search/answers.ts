/** Joins what the names and the full text answer into one order. */
import { pageOf, type Named, type NamesFound, type NamedPage } from './names.ts'
import { best, rarity, weighed, type Has } from './rarity.ts'
import type { FoundPage, FoundSection } from './text.ts'

export interface JoinedAnswer {
  readonly url: string
  /** The name that fits best, with how well; absent where only the text has the words. */
  readonly named?: Named
  /** The sections that have the words, best first. */
  readonly sections: readonly FoundSection[]
}

/** Returns whether a name fits so well that it is meant, whatever the full text says. */
export const isMeant = ({ score }: Named): boolean => score >= 0.8

/** A page is called by its name more surely than by the words of its text. */
const nameWeight = 1.5

/** What fits so much worse than the best is about something else. */
const worthListing = 0.15

/** More than everything else together. */
const first = 1000

/** Each page once, by the best of its names. */
function once(named: readonly Named[]): Named[] {
  const pages = new Map<string, Named>()
  for (const one of named) {
    const page = pageOf(one.page.url)
    if (!pages.has(page)) pages.set(page, one)
  }
  return [...pages.values()]
}

/** How surely each page has the words, by its names and by its text together. */
function wordsOnPages(names: NamesFound['pages'], found: readonly FoundPage[]): Map<string, Has> {
  const pages = new Map(names)
  for (const { url, has } of found) {
    const known = names.get(url)
    pages.set(url, known ? has.map((share, place) => share + known[place]!) : has)
  }
  return pages
}

/** How much of what is sought each page has: a word counts the more, the fewer pages have it. */
function sharesOf(pages: ReadonlyMap<string, Has>): (url: string) => number {
  const all = [...pages.values()]
  const weights = (all[0] ?? []).map((_, place) => {
    const having = all.filter((has) => has[place]! > 0).length
    // What no page has tells nothing about a page.
    return having === 0 ? 0 : rarity(having, all.length)
  })
  return (url) =>
    weights.some((weight) => weight > 0) ? weighed(pages.get(url) ?? weights.map(() => 0), weights) : 0
}

/** Puts all that is known in one order, each page once: what is meant first, then by name and words together. */
export function joinAnswers(names: NamesFound, found: readonly FoundPage[]): JoinedAnswer[] {
  const shareOf = sharesOf(wordsOnPages(names.pages, found))
  const joined = new Map<string, JoinedAnswer>()
  for (const named of once(names.named)) {
    const url = pageOf(named.page.url)
    joined.set(url, { url, named, sections: [] })
  }
  for (const { url, sections } of found) joined.set(url, { url, ...joined.get(url), sections })
  const weights = new Map(
    [...joined.values()].map(({ url, named }) => [url, nameWeight * (named?.score ?? 0) + shareOf(url)]),
  )
  const least = worthListing * best([...weights.values()])
  const places = new Map([...joined.keys()].map((url, place) => [url, place]))
  // What is meant keeps its place, as it is shown before the full text is known.
  const order = ({ url, named }: JoinedAnswer): number =>
    named && isMeant(named) ? first - places.get(url)! : weights.get(url)!
  return [...joined.values()]
    .filter(({ url, named }) => (named && isMeant(named)) || weights.get(url)! >= least)
    .sort((a, b) => order(b) - order(a))
}

/** Returns the pages that are listed at an address, without its anchor. */
export const pagesAt = (listed: readonly NamedPage[]): ReadonlyMap<string, NamedPage> =>
  new Map(listed.filter(({ url }) => !url.includes('#')).map((page) => [page.url, page]))
