import { languageCodes, mainLanguage, otherLanguages } from '../../src/language/languages.ts'
import { pageAt } from '../../src/language/links.ts'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { files, having, isFwlink, named, pages, twinPathsOf, type Page } from '../support/dist.ts'
import { closest } from '../support/html.ts'

/** The paths of the pages for which something does not hold. */
const pagesWhere = (fails: (page: Page) => boolean) => pages.filter(fails).map(({ path }) => path)

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(2)
})

test('every page names its language', () => {
  expect(pagesWhere((page) => named(page, 'html')[0]?.attributes.get('lang') !== page.language)).toEqual([])
})

test('every page has one title, one description and one first heading, none of them empty', () => {
  const isOne = (texts: readonly (string | undefined)[]) => texts.length === 1 && texts[0]?.trim() !== ''
  const problems = pages.flatMap((page) => {
    const parts = {
      title: named(page, 'title')
        .filter((element) => element.text !== '')
        .map(({ text }) => text),
      description: having(page, 'meta', 'name', 'description').map(({ attributes }) =>
        attributes.get('content'),
      ),
      h1: named(page, 'h1').map(({ text }) => text),
    }
    return Object.entries(parts)
      .filter(([, texts]) => !isOne(texts))
      .map(([part, texts]) => `${page.path}: ${part} ${JSON.stringify(texts)}`)
  })
  expect(problems).toEqual([])
})

test('no two pages have the same title', () => {
  const titles = Map.groupBy(pages, (page) => `${page.language}: ${named(page, 'title')[0]?.text}`)
  const shared = [...titles].filter(([, same]) => same.length > 1)
  expect(shared.map(([title, same]) => [title, same.map(({ path }) => path)])).toEqual([])
})

test('every id stands once in its page', () => {
  const repeated = pages.flatMap((page) => {
    // An island repeats what stands in for it until it has started in a template.
    const inPage = page.elements.filter((element) => !closest(element, 'template'))
    const ids = inPage.flatMap(({ attributes }) => attributes.get('id') ?? [])
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`)
  })
  expect(repeated).toEqual([])
})

test('every page has its twin', () => {
  const paths = new Set(pages.map(({ path }) => path))
  const inEachLanguage = ({ path }: Page): string[] => [path, ...twinPathsOf(path)]
  const missing = pagesWhere(
    (page) => !isFwlink(page) && !inEachLanguage(page).every((path) => paths.has(path)),
  )
  expect(missing).toEqual([])
})

test('nothing names an address in full that nobody gave', () => {
  const named = pages.flatMap((page) =>
    page.elements
      .filter(
        ({ name, attributes }) =>
          (name === 'link' && ['canonical', 'alternate', 'sitemap'].includes(attributes.get('rel') ?? '')) ||
          /^og:(url|image)/.test(attributes.get('property') ?? ''),
      )
      .map(({ attributes }) => `${page.path}: ${[...attributes.values()].join(' ')}`),
  )
  expect([...named, ...[...files].filter((file) => file.includes('sitemap'))]).toEqual([])
})

test('no search engine is to list the search', () => {
  const searches = pages.filter(({ path }) => pageAt(path).page === 'search')
  expect(searches).toHaveLength(languageCodes.length)
  expect(
    searches.filter(
      (page) => having(page, 'meta', 'name', 'robots')[0]?.attributes.get('content') !== 'noindex',
    ),
  ).toEqual([])
})

test('every source page has its twin', () => {
  const names = (folder: string) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.mdx?$/.test(name))
  const others = otherLanguages(mainLanguage)
  const originals = names('content/docs').filter(
    (name) => !others.some((other) => name.startsWith(`${other}/`)),
  )
  for (const other of others)
    expect(names(`content/docs/${other}`).toSorted(), other).toEqual(originals.toSorted())
})
