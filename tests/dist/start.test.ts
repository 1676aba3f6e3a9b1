import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { files } from '../support/dist.ts'

let server: ChildProcess
let address: string

/** What `npm start` runs; dist/ is up to date here. */
beforeAll(async () => {
  server = spawn(process.execPath, ['src/commands/start.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (server.stdout === null) throw new Error('no output to read')
  for await (const line of createInterface(server.stdout)) {
    const found = /^The guide is at (http:\/\/localhost:\d+\/)$/.exec(line)?.[1]
    if (found !== undefined) {
      address = found
      return
    }
  }
})

afterAll(async () => {
  const exit = once(server, 'exit')
  server.kill('SIGINT')
  expect(await exit).toEqual([0, null])
})

const get = (path: string) => fetch(new URL(path, address))

test('it serves the home page with the headers of public/_headers', async () => {
  const response = await get('/')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toContain('<html lang="en"')
})

test('it listens for IPv4 as well, whatever localhost stands for', async () => {
  const response = await fetch(address.replace('localhost', '127.0.0.1'))
  expect(response.status).toBe(200)
})

test.each([
  [/^\/_astro\/.*\.css$/, 'text/css'],
  [/\.svg$/, 'image/svg+xml'],
])('it serves %s as %s', async (pattern, type) => {
  const path = [...files].find((file) => pattern.test(file))
  const response = await get(path ?? 'missing')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')?.split(';')[0]).toBe(type)
})

test.each([
  ['/nowhere/', 'en'],
  ['/ru/nowhere/', 'ru'],
])('it answers %s with the 404 page in its language', async (path, language) => {
  const response = await get(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain(`<html lang="${language}"`)
})

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//', '/%'])(
  'it serves nothing outside the site for %s',
  async (path) => {
    const response = await fetch(address.slice(0, -1) + path)
    expect(await response.text()).not.toContain('"scripts"')
  },
)
