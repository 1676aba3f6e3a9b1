import { expect, test } from 'vitest'
import { isFwlink, files, pages, read, site, type Page } from '../support/dist.ts'
import type { Element } from '../support/html.ts'
import { addressesOf } from '../support/links.ts'

const ids = new Map(
  pages.map(({ path, elements }) => [
    path,
    new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
  ]),
)

const isFile = (path: string) => files.has(path)

/** In the calculator a competency's id opens its row, which the browser tests try. */
const isRow = (path: string, id: string) =>
  path.endsWith('/calculator/') && isFile(`/competencies/${id}/index.html`)

/** What is wrong with an address that stands in a page. */
function problemOf(page: Page, element: Element, address: string): string | undefined {
  const url = new URL(address, `${site}${page.path}`)
  if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined
  if (url.origin !== site) {
    if (element.name !== 'a') return 'another origin'
    return url.protocol === 'https:' ? undefined : 'not https'
  }
  const path = decodeURIComponent(url.pathname)
  if (ids.has(path)) {
    const id = decodeURIComponent(url.hash.slice(1))
    return id === '' || ids.get(path)?.has(id) || isRow(path, id) ? undefined : 'no such id there'
  }
  return isFile(path) ? undefined : 'no such page or file'
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
