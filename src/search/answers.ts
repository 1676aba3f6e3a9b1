/** Joins what the names and the full text answer into one order. */
import { pageOf, type Named, type NamesFound, type PageKind } from './names.ts'
import { rarity, weighed, type Has } from './rarity.ts'

export interface SearchAnswer {
  readonly url: string
  readonly title: string
  readonly kind: PageKind | undefined
  /** Text around the words, with `<mark>`; only the full text has it. */
  readonly excerpt?: string
  readonly sections: readonly { readonly title: string; readonly url: string }[]
}

/** Returns whether a name fits so well that it is meant, whatever the full text says. */
export const isMeant = ({ score }: Named): boolean => score >= 0.8

/** A page is called by its name more surely than by the words of its text. */
const nameWeight = 1.5

/** More than everything else together. */
const first = 1000

const ofName = ({ page: { url, title, kind } }: Named): SearchAnswer => ({ url, title, kind, sections: [] })

/** Each page once, by the best of its names. */
function once(named: readonly Named[]): Named[] {
  const best = new Map<string, Named>()
  for (const one of named) {
    const page = pageOf(one.page.url)
    if (!best.has(page)) best.set(page, one)
  }
  return [...best.values()]
}

export interface FoundAnswer {
  readonly answer: SearchAnswer
  /** How surely its text has the words. */
  readonly has: Has
}

/** How surely each page has the words, by its names and by its text together. */
function wordsOnPages(names: NamesFound['pages'], found: readonly FoundAnswer[]): Map<string, Has> {
  const pages = new Map(names)
  for (const { answer, has } of found) {
    const url = pageOf(answer.url)
    const known = names.get(url)
    pages.set(url, known ? has.map((share, place) => share + known[place]!) : has)
  }
  return pages
}

/** How much of what is sought each page has: a word counts the more, the fewer pages have it. */
function sharesOf(pages: ReadonlyMap<string, Has>): (url: string) => number {
  const all = [...pages.values()]
  const weights = (all[0] ?? []).map((_, place) =>
    rarity(all.filter((has) => has[place]! > 0).length, all.length),
  )
  return (url) => {
    const has = pages.get(url)
    return has ? weighed(has, weights) : 0
  }
}

/** Puts all that is known in one order, each page once: what is meant first, then by name and words together. */
export function joinAnswers(names: NamesFound, found: readonly FoundAnswer[]): SearchAnswer[] {
  const shareOf = sharesOf(wordsOnPages(names.pages, found))
  const joined = new Map<string, { answer: SearchAnswer; weight: number }>()
  once(names.named).forEach((one, place) => {
    const url = pageOf(one.page.url)
    // What is meant keeps its place, as it is shown before the full text is known.
    const weight = isMeant(one) ? first - place : nameWeight * one.score + shareOf(url)
    joined.set(url, { answer: ofName(one), weight })
  })
  for (const { answer } of found) {
    const url = pageOf(answer.url)
    const known = joined.get(url)
    joined.set(url, {
      answer: { ...answer, url: known?.answer.url ?? answer.url },
      weight: known?.weight ?? shareOf(url),
    })
  }
  return [...joined.values()].sort((a, b) => b.weight - a.weight).map(({ answer }) => answer)
}
