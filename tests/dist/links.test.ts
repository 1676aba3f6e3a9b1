import { expect, test } from 'vitest'
import { associationTerm, associationTerms } from '../../src/calculator/figures/glossary.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { competencyLink, pageLink, siteLink } from '../../src/language/links.ts'
import { rulePlaces } from '../../src/calculator/people/rule-places.ts'
import type { Language } from '../../src/engine/program/types.ts'
import { views } from '../../src/calculator/workspace/view.ts'
import { isFwlink, files, pages, read, site, type Page } from '../support/dist.ts'
import { editionIds } from '../support/editions.ts'
import type { Element } from '../support/html.ts'
import { addressesOf } from '../support/links.ts'
import { program } from '../support/program.ts'

const ids = new Map(
  pages.map(({ path, elements }) => [
    path,
    new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
  ]),
)

const isFile = (path: string) => files.has(path)

/** In the calculator a competency's id opens its row, which the browser tests try. */
const isRow = (path: string, id: string) =>
  path.endsWith('/calculator/') && isFile(siteLink(`/competencies/${id}/index.html`))

/** Its views have addresses as well; that of the editions may name one to judge by. */
const isView = (path: string, id: string) => {
  const [view, edition] = id.split('/')
  return (
    path.endsWith('/calculator/') &&
    views.some((name) => name === view) &&
    (edition === undefined || (view === 'editions' && editionIds.includes(edition)))
  )
}

/** What is wrong with an address of this site. */
function missingAt({ pathname, hash }: URL): string | undefined {
  const path = decodeURIComponent(pathname)
  if (!ids.has(path)) return isFile(path) ? undefined : 'no such page or file'
  const id = decodeURIComponent(hash.slice(1))
  return id === '' || ids.get(path)?.has(id) || isRow(path, id) || isView(path, id)
    ? undefined
    : 'no such id there'
}

/** Pages outside the programme, which are as they are: one has no https. */
const pagesRead = new Set(
  Object.values(program.achievements).map(({ madeOfSource }) => madeOfSource?.address),
)

/** What is wrong with an address that stands in a page. */
function problemOf(page: Page, element: Element, address: string): string | undefined {
  const url = new URL(address, `${site}${page.path}`)
  if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined
  if (url.origin !== site) {
    if (element.name !== 'a') return 'another origin'
    return url.protocol === 'https:' || pagesRead.has(address) ? undefined : 'not https'
  }
  return missingAt(url)
}

const broken = (page: Page) =>
  page.elements.flatMap((element) =>
    addressesOf(element).flatMap((address) => {
      const problem = problemOf(page, element, address)
      return problem === undefined
        ? []
        : [{ link: `<${element.name}> ${address}: ${problem}`, page: page.path }]
    }),
  )

test('every link, anchor, image, script and style leads somewhere', () => {
  const byLink = Map.groupBy(pages.flatMap(broken), ({ link }) => link)
  expect([...byLink].map(([link, on]) => `${link}, on ${on[0]?.page} and ${on.length - 1} more`)).toEqual([])
})

/** They stand in no page: the calculator writes them when they are asked for. */
const linksOfCalculator = (language: Language): string[] => [
  ...Object.values(rulePlaces).map(([page, anchor]) => pageLink(language, page, anchor)),
  ...[associationTerm, ...Object.values(associationTerms)].map((term) =>
    pageLink(language, 'glossary', term),
  ),
  ...Object.entries(program.competencies).flatMap(([id, { paths }]) => [
    competencyLink(language, id),
    ...Object.entries(paths).flatMap(([path, levels]) =>
      program.levels.flatMap((level) =>
        levels[level] ? [competencyLink(language, id, `${path}-${level}`)] : [],
      ),
    ),
  ]),
]

test.each(languageCodes)('every link of the calculator leads somewhere, %s', (language) => {
  const links = linksOfCalculator(language)
  expect(links.filter((link) => missingAt(new URL(link, site)) !== undefined)).toEqual([])
})

test('every file that a style sheet names is there', () => {
  const missing = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
        .map(([, address]) => new URL(address ?? '', `${site}${file}`))
        .filter((url) => url.protocol !== 'data:' && !(url.origin === site && isFile(url.pathname)))
        .map((url) => `${file}: ${url.href}`),
    )
  expect(missing).toEqual([])
})

test('links stay in their language unless they say which one they lead to', () => {
  // The list of the links by number is in both.
  const languages = new Map(
    pages.filter((page) => !isFwlink(page)).map(({ path, language }) => [path, language]),
  )
  const leaving = pages.flatMap((page) =>
    page.elements
      .filter(({ name, attributes }) => name === 'a' && !attributes.has('hreflang'))
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => {
        const url = new URL(href, `${site}${page.path}`)
        const language = url.origin === site ? languages.get(url.pathname) : undefined
        return language !== undefined && language !== page.language
      })
      .map((href) => `${page.path}: ${href}`),
  )
  expect(leaving).toEqual([])
})
