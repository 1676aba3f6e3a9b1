/** The addresses that the pages name in full, where the host is known. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { pageAt, siteLink } from '../../src/language/links.ts'
import { dist, files, having, isFwlink, pages, read, site, twinPathsOf, type Page } from '../support/dist.ts'

/** The 404 page answers at any address, and a link by number leads to another's: they have none of their own. */
const hasAddress = (page: Page) => page.path.endsWith('/') && !isFwlink(page)

test('every page names itself and its twins', () => {
  const unnamed = pages.filter(hasAddress).filter((page) => {
    const alternates = having(page, 'link', 'rel', 'alternate').map(({ attributes }) =>
      attributes.get('href'),
    )
    return ![page.path, ...twinPathsOf(page.path)].every((path) => alternates.includes(site + path))
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
  const header = readFileSync(join(dist, path.slice(siteLink('').length))).subarray(16, 24)
  return [header.readUInt32BE(0), header.readUInt32BE(4)]
}

test('every page has the social picture of its language, with its size and a text', () => {
  const problems = pages.filter((page) => {
    const [picture, width, height, alt] = ['image', 'image:width', 'image:height', 'image:alt'].map((name) =>
      having(page, 'meta', 'property', `og:${name}`).map(({ attributes }) => attributes.get('content')),
    )
    const path = siteLink(`/social-${page.language}.png`)
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

test('the site map names every page but the search', () => {
  const addresses = [...read(siteLink('/sitemap-0.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address,
  )
  const expected = pages
    .filter((page) => hasAddress(page) && pageAt(page.path).page !== 'search')
    .map(({ path }) => `${site}${path}`)
  expect(addresses.toSorted()).toEqual(expected.toSorted())
})
