/** What the service worker keeps of the built site. */
import { expect, test } from 'vitest'
import type { OfflineList } from '../../src/build/offline/list.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { files, isFwlink, pages, read } from '../support/dist.ts'

const list = JSON.parse(read('/offline.json')) as OfflineList
const fileAt = (path: string): string => `/${path}`.replace(/\/$/, '/index.html')

test('a language has all of its pages, and nothing that is not there', () => {
  for (const language of languageCodes) {
    const { files: kept } = list.languages[language]
    const own = pages.filter(
      (page) => page.language === language && !isFwlink(page) && !page.path.endsWith('404.html'),
    )
    expect(own.map(({ path }) => path.slice(1)).filter((path) => !kept.includes(path))).toEqual([])
    expect(kept.filter((path) => !files.has(fileAt(path)))).toEqual([])
  }
})

test('each has its own index of the search, and neither the solver', () => {
  expect(list.languages.en.files.some((path) => /pagefind\/.*en_.*pf_index/.test(path))).toBe(true)
  expect(list.languages.en.files.filter((path) => /\bru[_.].*pf_|wasm\.ru/.test(path))).toEqual([])
  expect(list.solver.files).toHaveLength(1)
  expect(list.languages.en.files).not.toContain(list.solver.files[0])
})

test('it is no more than is said of it', () => {
  const megabytes = languageCodes.map((code) => list.languages[code].bytes / 1e6)
  console.log(
    `MB by language: ${megabytes.map((size) => size.toFixed(2)).join(', ')}; solver ${(list.solver.bytes / 1e6).toFixed(2)}`,
  )
  expect(Math.max(...megabytes)).toBeLessThan(3.75)
})
