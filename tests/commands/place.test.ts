import { expect, test } from 'vitest'
import { readPlace } from '../../src/commands/place.mjs'

test.each([
  [{}, undefined, '/'],
  [{ SITE: '', BASE: '' }, undefined, '/'],
  [{ SITE: 'https://guide.example', BASE: '/' }, 'https://guide.example', '/'],
  [{ SITE: 'https://guide.example/', BASE: 'guide' }, 'https://guide.example', '/guide/'],
  [{ BASE: '/a/b' }, undefined, '/a/b/'],
  [{ BASE: '/guide/' }, undefined, '/guide/'],
])('%j', (env, site, base) => {
  expect(readPlace(env)).toEqual({ site, base })
})

test.each([
  { SITE: 'guide.example' },
  { SITE: 'https://guide.example/guide/' },
  { SITE: 'ftp://guide.example' },
  // What a shell on Windows makes of /guide/.
  { BASE: 'C:/Program Files/Git/guide/' },
  { BASE: 'https://guide.example/guide/' },
  { BASE: '../guide' },
  { BASE: '/guide?x' },
])('%j is refused, with what it must be', (env) => {
  expect(() => readPlace(env)).toThrow(/must be the (scheme|folder)/)
})
