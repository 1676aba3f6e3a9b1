/** What is kept for use without a network, by language. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Language } from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'
import { pageAt } from '../../language/links.ts'

/** Files by the address under the site's root, and how much a host sends of them, in bytes. */
export interface OfflineFiles {
  readonly files: readonly string[]
  readonly bytes: number
}
export interface OfflineList {
  readonly version: string
  readonly languages: Readonly<Record<Language, OfflineFiles>>
  /** What only plans need. */
  readonly solver: OfflineFiles
  /** The files of this release whose names change with what is in them. */
  readonly hashed: readonly string[]
}

const isPage = (name: string): boolean => name.endsWith('.html') && !/^(fwlink\/|.*\b404\.html$)/.test(name)
const isSolver = (name: string): boolean => name.endsWith('.wasm')

/** What every page may ask for, as far as it is not of one language. */
const isOfAll = (name: string): boolean =>
  /^(_astro\/|pagefind\/|search\/|calculator\/\w+\.json$|program\.json$|editions(\/[^/]+)?\.json$|favicon\.svg$)/.test(
    name,
  )

const isPicture = (name: string): boolean => name.endsWith('.webp')

/** The names of the pictures that the pages of a language show. */
type Pictures = ReadonlyMap<Language, ReadonlySet<string>>

/** The languages that need a file: the one in its name, as in `pagefind/wasm.ru.pagefind`, those whose pages show it, or all. */
function languagesOf(name: string, pictures: Pictures): readonly Language[] {
  if (isPage(name)) return [pageAt(name).language]
  if (!isOfAll(name)) return []
  if (isPicture(name)) return languageCodes.filter((code) => pictures.get(code)!.has(basename(name)))
  if (name.startsWith('_astro/')) return languageCodes
  const own = languageCodes.filter((code) => new RegExp(`[/.]${code}[_.]`).test(name))
  return own.length > 0 ? own : languageCodes
}

function picturesIn(pages: ReadonlyMap<string, Buffer>): Pictures {
  const byLanguage = Map.groupBy(pages, ([name]) => pageAt(name).language)
  const namesIn = (html: Buffer): readonly string[] => html.toString().match(/[\w.-]+\.webp/g) ?? []
  return new Map(
    languageCodes.map((code) => [
      code,
      new Set((byLanguage.get(code) ?? []).flatMap(([, html]) => namesIn(html))),
    ]),
  )
}

const isHashed = (name: string): boolean => /^(_astro|pagefind\/(fragment|index))\//.test(name)
const compress = promisify(brotliCompress)
const sentSize = async (content: Buffer): Promise<number> =>
  (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).length

/** Reads what a built site holds, and lists what of it is kept for whom. */
export async function listOffline(root: string): Promise<OfflineList> {
  const all = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort()
  const read = new Map(
    await Promise.all(all.map(async (name) => [name, await readFile(join(root, name))] as const)),
  )
  const pictures = picturesIn(new Map([...read].filter(([name]) => isPage(name))))
  const names = all.filter((name) => isHashed(name) || languagesOf(name, pictures).length > 0)
  const contents = names.map((name) => read.get(name)!)
  const hash = createHash('sha256')
  names.forEach((name, at) => hash.update(name).update(contents[at]!))
  const sent = await Promise.all(contents.map(sentSize))
  const sizes = new Map(names.map((name, at) => [name, sent[at]!]))
  const filesOf = (some: readonly string[]): OfflineFiles => ({
    files: some.map((name) => name.replace(/(^|\/)index\.html$/, '$1')),
    bytes: some.reduce((sum, name) => sum + sizes.get(name)!, 0),
  })
  const [solver, others] = [names.filter(isSolver), names.filter((name) => !isSolver(name))]
  return {
    version: hash.digest('hex').slice(0, 16),
    languages: Object.fromEntries(
      languageCodes.map((code) => [
        code,
        filesOf(others.filter((name) => languagesOf(name, pictures).includes(code))),
      ]),
    ) as OfflineList['languages'],
    solver: filesOf(solver),
    hashed: names.filter(isHashed),
  }
}
