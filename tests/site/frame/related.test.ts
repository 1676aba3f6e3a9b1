import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { related, relatedTo } from '../../../src/site/frame/related.ts'

const entries = Object.entries(related)

test.each(['content/docs', 'content/docs/ru'])('every place is a page in %s', (folder) => {
  const missing = entries
    .flatMap(([page, places]) => [page, ...places])
    .filter((place) => !existsSync(`${folder}/${place}.mdx`))
  expect(missing).toEqual([])
})

test('every guide names where to go next', () => {
  const guides = readdirSync('content/docs/guides').map((file) => `guides/${file.replace('.mdx', '')}`)
  expect(guides.filter((guide) => relatedTo(guide).length === 0)).toEqual([])
})

test.each(entries)('%s names two to four other pages, each once', (page, places) => {
  expect(places.length).toBeGreaterThanOrEqual(2)
  expect(places.length).toBeLessThanOrEqual(4)
  expect(new Set([page, ...places]).size).toBe(places.length + 1)
})

test('a page that ends in a list of links names none', () => {
  expect(relatedTo('requirements')).toEqual([])
})
