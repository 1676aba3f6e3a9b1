import { expect, test } from 'vitest'
import { fwlinkTargets } from '../../../src/site/fwlink/targets.ts'

test('a link leads to its section in each language', () => {
  expect(fwlinkTargets({ '1': { page: 'import-users', anchor: 'a' } })).toEqual([
    {
      id: '1',
      page: 'guides/import-users',
      href: { en: '/guides/import-users/#a', ru: '/ru/guides/import-users/#a' },
    },
  ])
})

test.each(['importusers', 'toString'])('a link to a page without a place is an error: %s', (page) => {
  expect(() => fwlinkTargets({ '7': { page, anchor: '' } })).toThrow(
    `program.yaml: link 7 leads to the page "${page}", which has no place in this guide`,
  )
})
