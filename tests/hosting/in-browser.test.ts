/** In a browser nothing is asked for outside the folder: scripts, workers, the search and the links by number. */
import { chromium, type Browser, type Page } from '@playwright/test'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../src/commands/browser.mjs'
import { siteListener } from '../../src/commands/site.mjs'
import { dist } from '../support/dist.ts'
import { openSample } from '../support/calculator.ts'

const server = createServer(siteListener(dist, '/guide/'))
let browser: Browser
let origin: string

beforeAll(async () => {
  const executablePath = await findBrowser()
  if (executablePath === undefined) throw new Error('This takes a browser: `npm run hosting` installs one.')
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  origin = `http://127.0.0.1:${address.port}`
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Does something on a new page, and returns what it asked for outside the folder or in vain. */
async function problemsWhen(work: (page: Page) => Promise<void>): Promise<readonly string[]> {
  const page = await browser.newPage({ baseURL: origin })
  const problems: string[] = []
  page.on('response', (response) => {
    const outside = !response.url().startsWith(`${origin}/guide/`) && /^http/.test(response.url())
    if (outside || response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await work(page)
  await page.close()
  return problems
}

test('the calculator with its tabs, a plan and the calendar', async () => {
  const problems = await problemsWhen(async (page) => {
    await openSample(page, '/guide/ru/calculator/')
    for (const tab of ['time', 'key-people', 'plan', 'levels']) {
      await page.locator(`[id="tab/${tab}"]`).click()
      await page.locator(`[id="tab/${tab}"][aria-selected="true"]`).waitFor()
    }
    await page.waitForLoadState('networkidle')
    const links = await page
      .locator('main a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links.filter((href) => !href?.startsWith('/guide/'))).toEqual([])
  })
  expect(problems).toEqual([])
})

test('the search, and what it finds', async () => {
  const problems = await problemsWhen(async (page) => {
    await page.goto('/guide/')
    await page.locator('.search-opener').first().click()
    await page.keyboard.type('renewal window')
    const found = page.locator('dialog a[href*="renew"]').first()
    await found.waitFor()
    await found.click()
    await page.waitForURL(/\/guide\/.*renew/)
  })
  expect(problems).toEqual([])
})

test.each(['/guide/fwlink/851607/', '/guide/fwlink/?linkid=851607'])(
  'the link by number %s',
  async (address) => {
    const problems = await problemsWhen(async (page) => {
      await page.goto(address, { waitUntil: 'commit' })
      await page.waitForURL(`${origin}/guide/requirements/`)
    })
    expect(problems).toEqual([])
  },
)
