/** The built site, as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/engine/program/types.ts'
import { pageAt } from '../../src/language/links.ts'
import { elementsOf, type Element } from './html.ts'

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The address under which the site is published; the built pages name it in full where they must. */
export const site = 'https://partner-competency-guide.example'

/** Every file of dist/ as the path of its address, such as `/ru/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true })
    .map((name) => `/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(dist, path)).isFile()),
)

export const read = (path: string): string => readFileSync(join(dist, path), 'utf8')

export interface Page {
  /** Such as `/ru/calculator/` or `/404.html`. */
  readonly path: string
  readonly language: Language
  readonly html: string
  readonly elements: readonly Element[]
}

const pageOf = (file: string): Page => {
  const html = read(file)
  let elements: readonly Element[] | undefined
  return {
    path: file.replace(/\/index\.html$/, '/'),
    language: pageAt(file).language,
    html,
    get elements() {
      return (elements ??= elementsOf(html))
    },
  }
}

export const pages: readonly Page[] = [...files].filter((file) => file.endsWith('.html')).map(pageOf)

/** The pages of the links by number serve both languages, and no one is meant to find or to stay on them. */
export const isFwlink = ({ path }: Page): boolean => path.startsWith('/fwlink/')

/** A page of one link leads away as soon as its script runs. */
export const leadsAway = (page: Page): boolean => isFwlink(page) && page.path !== '/fwlink/'
