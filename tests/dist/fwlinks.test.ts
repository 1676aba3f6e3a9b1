import { expect, test } from 'vitest'
import { loadProgram } from '../../src/engine/program/load.ts'
import { siteLink } from '../../src/language/links.ts'
import { files, pages, read } from '../support/dist.ts'

const { links } = await loadProgram()
const ids = Object.keys(links)
const rules = read(siteLink('/_redirects'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '))

test('the redirects name every link, Russian first, over the page at the same address', () => {
  const found = ids.map((id) => rules.filter(([from]) => from === `/fwlink/${id}`))
  expect(ids).toHaveLength(8)
  for (const [russian, english, ...more] of found) {
    expect(russian).toEqual([russian?.[0], expect.stringContaining(siteLink('/ru/')), '302!', 'Language=ru'])
    expect(english).toEqual([russian?.[0], russian?.[1]?.replace('/ru/', '/'), '302!'])
    expect(more).toEqual([])
  }
})

test('the redirects turn a number in the query into one in the path', () => {
  expect(rules.at(-1)).toEqual(['/fwlink', 'linkid=:id', siteLink('/fwlink/:id'), '302!'])
})

test('every redirect leads to a page that has its anchor', () => {
  const missing = rules
    .flatMap(([, to]) => (to?.startsWith('/') ? [new URL(to, 'https://example.com')] : []))
    .filter(({ pathname, hash }) => {
      const page = pages.find(({ path }) => path === pathname)
      return !page?.elements.some(({ attributes }) => hash === '' || attributes.get('id') === hash.slice(1))
    })
  expect(missing.map(String)).toEqual([])
})

test('links by number are found by no search engine', () => {
  const own = pages.filter(({ path }) => path.startsWith(siteLink('/fwlink/')))
  expect(own).toHaveLength(ids.length + 1)
  const findable = own.filter(
    ({ elements }) =>
      !elements.some(
        ({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex',
      ),
  )
  expect(findable.map(({ path }) => path)).toEqual([])
  const maps = [...files].filter((file) => /\/sitemap.*\.xml$/.test(file))
  expect(maps.filter((file) => read(file).includes('/fwlink/'))).toEqual([])
})
