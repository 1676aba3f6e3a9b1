/** Nothing leads out of the folder in which the site lies. tests/dist/links.test.ts walks all links here as well. */
import { expect, test } from 'vitest'
import { siteLink } from '../../src/language/links.ts'
import { files, pages, read, site } from '../support/dist.ts'
import { addressesOf } from '../support/links.ts'

const folder = siteLink('/')

test('every address of a page stays in the folder', () => {
  expect(folder).toBe('/guide/')
  const addresses = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      addressesOf(element).map((address) => new URL(address, `${site}${page.path}`)),
    ),
  )
  const own = addresses.filter(({ origin }) => origin === site)
  console.log(`${own.length} addresses of this site on ${pages.length} pages`)
  expect(own.filter(({ pathname }) => !pathname.startsWith(folder)).map(String)).toEqual([])
})

// What scripts ask for, a browser shows: in-browser.test.ts.
test('and so does every address in data and style sheets', () => {
  const first = new Set([...files].map((path) => path.slice(folder.length).split('/')[0]!))
  const leaving = [...files]
    .filter((path) => /\.(json|css|html|xml)$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/["'`(]\/([\w.-]+)[/"'`?#]/g)]
        .filter(([, name]) => first.has(name!))
        .map(([found]) => `${path}: ${found}`),
    )
  expect(leaving).toEqual([])
})
