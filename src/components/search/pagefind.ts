/** The part of Pagefind's browser interface that the search uses. The module is written after the build. */
interface Result {
  readonly id: string
  data(): Promise<FoundPage>
}

interface Pagefind {
  init(): Promise<void>
  options(options: {
    readonly ranking: { readonly pageLength: number; readonly metaWeights: Readonly<Record<string, number>> }
  }): Promise<void>
  search(query: string): Promise<{ readonly results: readonly Result[] }>
}

export interface FoundPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string; readonly kind?: string }
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

/** A competency's own page comes before the short pages of exams that have its words in their titles too. */
const ranking = { pageLength: 0.1, metaWeights: { title: 5, competency: 4 } }

/** With fewer pages that have all of the words, those with some of them are looked at too. */
const few = 3

let loading: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ ranking })
  await pagefind.init()
  return pagefind
}

/** Pagefind with its WebAssembly and the index of the page's language, loaded once. A failure may be tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** The pages that have some of the words, first those with the rarest ones. */
async function withSome(pagefind: Pagefind, words: readonly string[]): Promise<Result[]> {
  const found = new Map<string, { readonly result: Result; weight: number }>()
  for (const { results } of await Promise.all(words.map((word) => pagefind.search(word))))
    for (const result of results) {
      const known = found.get(result.id) ?? { result, weight: 0 }
      known.weight += 1 / results.length
      found.set(result.id, known)
    }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ result }) => result)
}

/** The pages that have all of the words, best first, and after few of them those that have some. */
export async function pagesWith(words: readonly string[], limit: number): Promise<FoundPage[]> {
  const pagefind = await loadPagefind()
  const { results } = await pagefind.search(words.join(' '))
  const some = results.length < few && words.length > 1 ? await withSome(pagefind, words) : []
  const known = new Set(results.map(({ id }) => id))
  const all = [...results, ...some.filter(({ id }) => !known.has(id))]
  return Promise.all(all.slice(0, limit).map((result) => result.data()))
}
