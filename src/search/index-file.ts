/** The files of the index: the names of a language's pages, which come first, and their text. */
import type { Language } from '../engine/program/index.ts'
import { siteLink } from '../language/links.ts'
import type { Facts, NamedPage } from './names.ts'
import type { PageText } from './text.ts'

export interface NameFile {
  readonly pages: readonly NamedPage[]
  /** What is typed in short, and what it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>
}

/** The two bytes that a compressed file begins with. Some hosts unpack it themselves. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** What the opening of the search has asked for already, by file. */
const begun = new Map<string, Promise<Response>>()

/** Takes over requests that were sent while this module was on its way. */
export function takeOver(requests: Readonly<Record<string, Promise<Response>>>): void {
  for (const [file, request] of Object.entries(requests)) begun.set(file, request)
}

const asked = (file: string): Promise<Response> => {
  const request = begun.get(file) ?? fetch(siteLink(`/search/${file}`))
  // A body can be read once, and what failed is asked for again.
  begun.delete(file)
  return request
}

async function fetched<Content>(file: string): Promise<Content> {
  const response = await asked(file)
  if (!response.ok) throw new Error(`The index ${file} answers ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const stream = isPacked(bytes)
    ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    : new Blob([bytes])
  return (await new Response(stream).json()) as Content
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

/** Loads the names of a language. */
export const loadNames = once((language: Language) => fetched<NameFile>(`${language}.names`))

/** Loads the text of a language's pages. */
export const loadText = once((language: Language) => fetched<readonly PageText[]>(`${language}.text`))

/** Loads what the pages of a language answer in a sentence. */
export const loadFacts = once((language: Language) => fetched<Facts>(`${language}.facts`))
