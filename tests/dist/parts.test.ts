/** Parts of a page that come later can be asked for again where they did not come. */
import { expect, test } from 'vitest'
import { files, read } from '../support/dist.ts'

test('every part is fetched before it is imported', () => {
  const later = [...files]
    .filter((path) => /\/_astro\/.*\.js$/.test(path))
    .flatMap((path) => {
      const script = read(path)
      const [listed = ''] = /__vite__mapDeps=.*?\[(.*?)\]/.exec(script) ?? []
      return [...script.matchAll(/\bimport\([`"']\.\/([^`"']+\.js)[`"']\)/g)].map(([, part = '']) => ({
        path,
        part,
        isListed: listed.includes(`_astro/${part}"`),
      }))
    })
  // What a library asks of Node is a part that no browser asks for.
  const missing = later.filter(
    ({ part, isListed }) => !isListed && !part.startsWith('__vite-browser-external'),
  )
  expect(later.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
