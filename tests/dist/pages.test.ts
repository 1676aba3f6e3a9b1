import { mainLanguage, otherLanguages } from '../../src/language/languages.ts'
import { homeLink, pageAt, pageLink } from '../../src/language/links.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { dist, files, isFwlink, pages, read, site, type Page } from '../support/dist.ts'
import { closest, type Element } from '../support/html.ts'

const named = (page: Page, name: string) => page.elements.filter((element) => element.name === name)

/** The elements of a name whose attribute has a value. */
const having = (page: Page, name: string, attribute: string, value: string): readonly Element[] =>
  named(page, name).filter(({ attributes }) => attributes.get(attribute) === value)

/** The 404 page answers at any address, and a link by number leads to another's: they have none of their own. */
const hasAddress = (page: Page) => page.path.endsWith('/') && !isFwlink(page)

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

/** A 404 page is a file of its own in each language; `twinsOf` leads from it to the home pages. */
const twinPathsOf = (path: string): string[] => {
  const { language, page } = pageAt(path)
  return otherLanguages(language).map((other) =>
    page === '404.html' ? `${homeLink(other)}404.html` : pageLink(other, page),
  )
}

test('every page has its twin, and each names the other', () => {
  const paths = new Set(pages.map(({ path }) => path))
  const inEachLanguage = ({ path }: Page): string[] => [path, ...twinPathsOf(path)]
  const missing = pagesWhere(
    (page) => !isFwlink(page) && !inEachLanguage(page).every((path) => paths.has(path)),
  )
  expect(missing).toEqual([])
  const unnamed = pages.filter(hasAddress).filter((page) => {
    const alternates = having(page, 'link', 'rel', 'alternate').map(({ attributes }) =>
      attributes.get('href'),
    )
    return !inEachLanguage(page).every((path) => alternates.includes(`${site}${path}`))
  })
  expect(unnamed.map(({ path }) => path)).toEqual([])
})

test('every page is its own canonical address', () => {
  const others = pages.filter(hasAddress).filter((page) => {
    const canonical = having(page, 'link', 'rel', 'canonical').map(({ attributes }) => attributes.get('href'))
    return canonical.length !== 1 || canonical[0] !== `${site}${page.path}`
  })
  expect(others.map(({ path }) => path)).toEqual([])
})

/** Width and height as a PNG's header holds them. */
const sizeOf = (path: string) => {
  const header = readFileSync(join(dist, path)).subarray(16, 24)
  return [header.readUInt32BE(0), header.readUInt32BE(4)]
}

test('every page has the social picture of its language, with its size and a text', () => {
  const problems = pages.filter((page) => {
    const [picture, width, height, alt] = ['image', 'image:width', 'image:height', 'image:alt'].map((name) =>
      having(page, 'meta', 'property', `og:${name}`).map(({ attributes }) => attributes.get('content')),
    )
    const path = `/social-${page.language}.png`
    return !(
      isDeepStrictEqual(picture, [site + path]) &&
      files.has(path) &&
      isDeepStrictEqual([width, height].flat().map(Number), sizeOf(path)) &&
      alt?.length === 1 &&
      having(page, 'meta', 'name', 'twitter:card')[0]?.attributes.get('content') === 'summary_large_image'
    )
  })
  expect(problems.map(({ path }) => path)).toEqual([])
})

test('the site map names every page', () => {
  const addresses = [...read('/sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  const expected = pages.filter(hasAddress).map(({ path }) => `${site}${path}`)
  expect(addresses.toSorted()).toEqual(expected.toSorted())
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
