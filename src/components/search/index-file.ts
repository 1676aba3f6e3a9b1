/** The index of names, fetched once for each language. */
import type { Language } from '../../program/types.ts'
import { finderOf, type Named, type NamedPage } from './names.ts'

export interface Index {
  readonly find: (query: string) => Named[]
  /** The page at an address, without its anchor. */
  readonly at: (url: string) => NamedPage | undefined
}

const loading = new Map<Language, Promise<Index>>()

async function load(language: Language): Promise<Index> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/${language}.json`)
  if (!response.ok) throw new Error(`The index of names answers ${response.status}.`)
  const pages = (await response.json()) as readonly NamedPage[]
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  return { find: finderOf(pages), at: (url) => byUrl.get(url.replace(/#.*/, '')) }
}

/** A failure may be tried again. */
export function loadIndex(language: Language): Promise<Index> {
  const known = loading.get(language)
  if (known) return known
  const index = load(language).catch((error: unknown) => {
    loading.delete(language)
    throw error
  })
  loading.set(language, index)
  return index
}
