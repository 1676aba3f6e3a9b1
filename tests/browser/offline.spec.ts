/** After one visit the site works without a network, over a new release, and can be switched off. */
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { siteListener } from '../../src/commands/site.mjs'
import { openSample } from '../support/calculator.ts'
import { expect, unwatched as test } from '../support/page.ts'

test.use({ serviceWorkers: 'allow' })

const marks = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().filter(({ url }) => url.includes('/kept/')).length
  })
const untilKept = (page: Page) => expect.poll(() => marks(page), { timeout: 40_000 }).toBeGreaterThan(0)

test('after one visit pages, search and every view of the calculator work without a network', async ({
  page,
  context,
}) => {
  await page.goto('/ru/requirements/')
  await untilKept(page)
  await context.setOffline(true)
  await page.goto('/ru/guides/renew/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('продление пакета')
  await expect(page.getByRole('dialog').locator('a.page').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await openSample(page, '/ru/calculator/')
  for (const view of ['time', 'key-people', 'plan', 'scenarios', 'levels']) {
    await page.locator(`[id="tab/${view}"]`).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByText(/^(Загрузка…|Вычисление…)$/)).toHaveCount(0)
  }
  await page.getByRole('button', { name: /^Экспорт/ }).click()
  await expect(page.getByRole('dialog')).toContainText('JSON')
})

/** A server whose answers a test changes, as a new release does. */
async function serving(
  answer: (path: string) => { readonly status: number; readonly text: string } | undefined,
) {
  const site = siteListener('dist', '/')
  const listener: RequestListener = (request, response) => {
    const changed = answer(request.url ?? '')
    if (!changed) return site(request, response)
    response.writeHead(changed.status, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' })
    response.end(changed.text)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close }
}

test('a new release takes no part from an open tab, and one that ends the worker leaves nothing', async ({
  page,
}) => {
  const killer = await readFile('src/build/offline/worker-that-ends.mjs', 'utf8')
  let release: 'first' | 'next' | 'off' = 'first'
  const { address, close } = await serving((path) => {
    if (release === 'off' && path.startsWith('/sw.js')) return { status: 200, text: killer }
    if (release !== 'first' && path.startsWith('/_astro/')) return { status: 404, text: '' }
    return undefined
  })
  try {
    await openSample(page, `${address}/calculator/`)
    await untilKept(page)
    release = 'next'
    await page.getByRole('tab', { name: 'Key people' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Key people' })).toContainText('people')
    await expect(page.getByRole('alert')).toBeHidden()
    release = 'off'
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  } finally {
    close()
  }
})

test('the visitor chooses to keep nothing, and deletes everything', async ({ page }) => {
  await openSample(page)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  await page.goto('/privacy/')
  await untilKept(page)
  await expect(page.getByRole('radio', { name: /All pages in English.* MB/ })).toBeChecked()
  await page.getByRole('radio', { name: 'Nothing' }).check()
  await expect(page.getByText('Nothing is kept.')).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Nothing' })).toBeChecked()
  await page.getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})
