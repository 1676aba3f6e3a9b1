/** The built site, as files: `dist/`, or what `npm run hosting` built for a folder of a host. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/engine/program/types.ts'
import { otherLanguages } from '../../src/language/languages.ts'
import { homeLink, pageAt, pageLink, siteLink } from '../../src/language/links.ts'
import { elementsOf, type Element } from './html.ts'

export const dist = fileURLToPath(new URL(`../../${process.env['DIST'] ?? 'dist'}/`, import.meta.url))

/** The host for which it was built, or one made up: then no page names it. */
export const site = process.env['SITE'] ?? 'https://guide.example'

/** Every file as the path of its address, such as `/ru/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => siteLink(`/${name.replaceAll('\\', '/')}`)),
)

export const read = (path: string): string =>
  readFileSync(join(dist, path.slice(siteLink('').length)), 'utf8')

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
export const isFwlink = ({ path }: Page): boolean => path.startsWith(siteLink('/fwlink/'))

/** A page of one link leads away as soon as its script runs. */
export const leadsAway = (page: Page): boolean => isFwlink(page) && page.path !== siteLink('/fwlink/')

export const named = (page: Page, name: string): readonly Element[] =>
  page.elements.filter((element) => element.name === name)

/** The elements of a name whose attribute has a value. */
export const having = (page: Page, name: string, attribute: string, value: string): readonly Element[] =>
  named(page, name).filter(({ attributes }) => attributes.get(attribute) === value)

/** The same page in the other languages. A 404 page is a file of its own in each, from which `twinsOf` leads to home pages. */
export const twinPathsOf = (path: string): string[] => {
  const { language, page } = pageAt(path)
  return otherLanguages(language).map((other) =>
    page === '404.html' ? `${homeLink(other)}404.html` : pageLink(other, page),
  )
}
