import { rarity, type Has } from './rarity.ts'

/** The part of Pagefind's browser interface that the search uses. The module is written after the build. */
interface Result {
  readonly score: number
  readonly id: string
  data(): Promise<FoundPage>
}

interface Pagefind {
  init(): Promise<void>
  options(options: {
    readonly ranking: {
      readonly termSimilarity: number
      readonly metaWeights: Readonly<Record<string, number>>
    }
  }): Promise<void>
  /** Without a query: all pages. */
  search(query: string | null): Promise<{ readonly results: readonly Result[] }>
}

export interface FoundPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string; readonly kind?: string }
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

/**
 * Of a word that no page has, Pagefind looks up what is left when letters are taken from its end: that must not count.
 * Titles count by themselves already, as names and as headings.
 */
const ranking = { termSimilarity: 5, metaWeights: { title: 1 } }

/** What BM25 gives for a word that a page is full of, beside the word's rarity (Pagefind: `termSaturation` and one). */
const full = 2.4

let loading: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ ranking })
  await pagefind.init()
  return pagefind
}

/** Loads Pagefind with its WebAssembly and the index of the page's language, once. A failure may be tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

export interface FoundInText {
  readonly page: FoundPage
  readonly has: Has
}

/**
 * Returns the pages that have some of the words, first those that have most of the telling ones. Pagefind itself finds only
 * pages with all of the words; it is asked for all of them to mark them together.
 */
export async function pagesWith(words: readonly string[], limit: number): Promise<FoundInText[]> {
  const pagefind = await loadPagefind()
  const [all, whole, ...single] = await Promise.all(
    [null, words.join(' '), ...words].map(async (query) => (await pagefind.search(query)).results),
  )
  const marked = new Map(whole!.map((result) => [result.id, result]))
  const found = new Map<string, { readonly result: Result; readonly has: number[]; weight: number }>()
  single.forEach((results, place) => {
    const weight = rarity(results.length, all!.length)
    for (const result of results) {
      const share = Math.min(1, result.score / (full * weight))
      const known = found.get(result.id) ?? {
        result: marked.get(result.id) ?? result,
        has: words.map(() => 0),
        weight: 0,
      }
      known.has[place] = share
      known.weight += share * weight
      found.set(result.id, known)
    }
  })
  const first = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, limit)
  return Promise.all(first.map(async ({ result, has }) => ({ page: await result.data(), has })))
}
