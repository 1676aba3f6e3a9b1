/** The indexes that are fetched whole: the codes, under a kilobyte, and the names of each language. */
import type { Language } from '../engine/program/index.ts'
import { achievementLink } from '../language/links.ts'
import { searchDialogMessages } from './messages/index.ts'
import { exactly, otherThan } from './codes.ts'
import { finderOf, pageOf, type NamedPage, type NamesFound } from './names.ts'

export interface NameIndex {
  readonly find: (query: string) => NamesFound
  /** The page at an address, without its anchor. */
  readonly at: (url: string) => NamedPage | undefined
}

export interface CodeIndex {
  /** The pages that a code means, by the codes alone: their titles come later. */
  readonly find: (query: string) => NamedPage[]
  /** What looks like a code and is none of this edition. */
  readonly unnamed: (query: string) => string | undefined
}

async function fetched<Content>(file: string): Promise<Content> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/${file}.json`)
  if (!response.ok) throw new Error(`The index ${file} answers ${response.status}.`)
  return (await response.json()) as Content
}

/** Loads once; a failure may be tried again. */
function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = loading.get(key)
    if (known) return known
    const value = load(key).catch((error: unknown) => {
      loading.delete(key)
      throw error
    })
    loading.set(key, value)
    return value
  }
}

/** Loads the codes, whose pages are known without the names. */
export const loadCodes = once(async (language: Language): Promise<CodeIndex> => {
  const codes = await fetched<readonly string[]>('codes')
  const pages = codes.map((code): NamedPage => ({
    title: code,
    url: achievementLink(language, code),
    kind: 'exam',
    code,
    names: [],
  }))
  return { find: exactly(pages), unnamed: otherThan(codes) }
})

/** Loads the names of a language. */
export const loadIndex = once(async (language: Language): Promise<NameIndex> => {
  const pages = await fetched<readonly NamedPage[]>(language)
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  return { find: finderOf(pages, searchDialogMessages[language].kind), at: (url) => byUrl.get(pageOf(url)) }
})
