/** The configurations in hosting/ send what public/_headers asks for, and nothing that isn't for visitors. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseHeaders } from '../../src/commands/headers.mjs'
import { files } from '../support/dist.ts'
import { isInstalled, kinds, start, type Server } from './servers.ts'

const headersFor = parseHeaders(readFileSync('public/_headers', 'utf8'))
const fileLike = (pattern: RegExp) => [...files].find((path) => pattern.test(path)) ?? 'missing'

for (const [name, kind] of Object.entries(kinds)) {
  const file = { nginx: '.github/hosting/nginx.conf', caddy: '.github/hosting/Caddyfile' }[
    name as 'nginx' | 'caddy'
  ]
  test(`${file} names every header of public/_headers with its value`, () => {
    const text = readFileSync(file, 'utf8').replaceAll('"', '')
    expect(headersFor('/').filter(([header, value]) => !text.includes(`${header} ${value}`))).toEqual([])
  })
  if (isInstalled(kind)) answering(name)
  else console.log(`${name} is not installed here: ${file} was read, not tried.`)
}

function answering(name: string): void {
  describe(`${name} answers`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start(kinds[name as 'nginx' | 'caddy'])
    })
    afterAll(() => server.stop())

    test.each([
      ['a page', '/guide/calculator/', 200],
      ['a missing page', '/guide/nowhere/', 404],
      ['data', '/guide/program.json', 200],
      ['a part of the calculator', fileLike(/_astro\/.*\.js$/), 200],
      ['the index of the search', fileLike(/search\/ru\.text$/), 200],
    ])('%s with the headers', async (_what, path, status) => {
      const { status: found, headers } = await server.answer(path)
      const wanted = headersFor(path.replace(/^\/guide/, ''))
      expect(found).toBe(status)
      expect(wanted.filter(([header, value]) => headers[header.toLowerCase()] !== value)).toEqual([])
      if (!wanted.some(([header]) => header === 'Cache-Control'))
        expect(headers['cache-control']).toBe('no-cache')
    })

    test.each([
      ['/guide/nowhere/', 'en'],
      ['/guide/ru/nowhere/', 'ru'],
      ['/guide/_headers', 'en'],
      ['/guide/_redirects', 'en'],
    ])('%s with the 404 page in %s', async (path, language) => {
      const { status, text } = await server.answer(path)
      expect(status).toBe(404)
      expect(text).toContain(`<html lang="${language}"`)
    })

    test('a part that is gone is not missing for a year', async () => {
      const { status, headers } = await server.answer('/guide/_astro/gone.js')
      expect([status, headers['cache-control']]).toEqual([404, 'no-cache'])
    })

    test('each kind of file with its type', async () => {
      const types = [
        [/_astro\/.*\.js$/, /^(text|application)\/javascript/],
        [/_astro\/.*\.css$/, /^text\/css/],
        [/\.wasm$/, /^application\/wasm/],
        [/favicon\.svg$/, /^image\/svg\+xml/],
        [/calculator\/index\.html$/, /^text\/html; ?charset=utf-8/i],
      ] as const
      for (const [pattern, type] of types) {
        const { headers } = await server.answer(fileLike(pattern))
        expect(headers['content-type'], String(pattern)).toMatch(type)
      }
    })

    test('an address without its last slash leads on within the folder', async () => {
      const { status, headers } = await server.answer('/guide/calculator')
      expect([301, 308]).toContain(status)
      expect(headers.location).toBe('/guide/calculator/')
    })
  })
}
