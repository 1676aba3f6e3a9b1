import { afterEach, expect, test, vi } from 'vitest'
import { fetchParts, withItself } from '../../src/build/fetch-parts.ts'

type Preload = (load: () => unknown, files?: readonly string[]) => Promise<unknown>

/** The helper as a page under the base runs it. */
async function helperUnder(base: string): Promise<Preload> {
  const plugin = fetchParts() as unknown as {
    configResolved(config: { base: string }): void
    transform(code: string, id: string): { code: string } | undefined
  }
  plugin.configResolved({ base })
  const { code } = plugin.transform('', '\0vite/preload-helper.js')!
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}#${Math.random()}`
  )) as {
    __vitePreload: Preload
  }
  return module.__vitePreload
}

afterEach(() => vi.unstubAllGlobals())

test('nothing is imported before all files of a part are there, and what failed is fetched again', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', (file: string) => {
    asked.push(file)
    return Promise.resolve(new Response('', { status: asked.length === 1 ? 404 : 200 }))
  })
  const load = vi.fn(() => 'part')
  const preload = await helperUnder('/guide/')
  await expect(preload(load, ['_astro/a.js', '_astro/b.js'])).rejects.toThrow('404 _astro/a.js')
  expect(load).not.toHaveBeenCalled()
  await expect(preload(load, ['_astro/a.js', '_astro/b.js'])).resolves.toBe('part')
  const both = ['/guide/_astro/a.js', '/guide/_astro/b.js']
  expect(asked).toEqual([...both, ...both])
  await preload(load, ['_astro/b.js'])
  expect(asked).toHaveLength(4)
})

test('what fails after another file of its part is no answer to who asks again meanwhile', async () => {
  const { promise: slow, reject: failLate } = Promise.withResolvers<Response>()
  let isThere = false
  vi.stubGlobal('fetch', (file: string) => {
    if (isThere) return Promise.resolve(new Response(''))
    return file.endsWith('a.js') ? Promise.reject(new Error('offline')) : slow
  })
  const preload = await helperUnder('/')
  const load = () => 'part'
  await expect(preload(load, ['a.js', 'b.js'])).rejects.toThrow('offline')
  isThere = true
  const again = preload(load, ['a.js', 'b.js'])
  failLate(new Error('offline'))
  await expect(again).resolves.toBe('part')
})

test('a part needs itself and what it imports, each once', () => {
  expect(withItself('a.js', ['b.js', 'a.js'])).toEqual(['a.js', 'b.js'])
})
