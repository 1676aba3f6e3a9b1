/** The part of Pagefind's browser interface that the search uses. The module is written after the build. */
export interface Pagefind {
  init(): Promise<void>
  options(options: {
    readonly ranking: { readonly pageLength: number; readonly metaWeights: Readonly<Record<string, number>> }
  }): Promise<void>
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] }>
}

export interface FoundPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string; readonly kind?: string }
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

/** A competency's own page comes before the short pages of exams that have its words in their titles too. */
const ranking = { pageLength: 0.1, metaWeights: { title: 5, competency: 4 } }

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
