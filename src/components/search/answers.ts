/** Joins what the names and the full text answer into one order. */
import type { Kind, Named } from './names.ts'

export interface Answer {
  readonly url: string
  readonly title: string
  readonly kind: Kind | undefined
  /** Text around the words, with `<mark>`; only the full text has it. */
  readonly excerpt?: string
  readonly sections: readonly { readonly title: string; readonly url: string }[]
}

/** How fast the weight of a place in a list falls (reciprocal rank fusion, Cormack et al. 2009). */
const depth = 8

/** A page is called by its name more surely than by the words of its text. */
const nameWeight = 1.5

/** A name that fits so well is meant, whatever the full text says. */
export const isMeant = ({ score }: Named): boolean => score >= 0.8

export const pageOf = (url: string): string => url.replace(/#.*/, '')

const ofName = ({ page: { url, title, kind } }: Named): Answer => ({ url, title, kind, sections: [] })

/** Each page once, by the best of its names. */
function once(named: readonly Named[]): Named[] {
  const best = new Map<string, Named>()
  for (const one of named) {
    const page = pageOf(one.page.url)
    if (!best.has(page)) best.set(page, one)
  }
  return [...best.values()]
}

/** One order of both lists, each page once: what is meant first, then by the places in both. */
export function join(named: readonly Named[], found: readonly Answer[]): Answer[] {
  const joined = new Map<string, { answer: Answer; weight: number }>()
  once(named).forEach((one, place) => {
    const weight = (isMeant(one) ? one.score : 0) + (nameWeight * one.score) / (depth + place)
    joined.set(pageOf(one.page.url), { answer: ofName(one), weight })
  })
  found.forEach((answer, place) => {
    const known = joined.get(pageOf(answer.url))
    joined.set(pageOf(answer.url), {
      answer: { ...answer, url: known?.answer.url ?? answer.url },
      weight: (known?.weight ?? 0) + 1 / (depth + place),
    })
  })
  return [...joined.values()].sort((a, b) => b.weight - a.weight).map(({ answer }) => answer)
}
