/**
 * Faults of what saves, each by itself: somebody is added while it lasts, and the page is reloaded without it. The page draws,
 * what was saved before is still there, and what can't be saved is said.
 */
import type { BrowserContext, Page } from '@playwright/test'
import { openSample } from '../support/calculator.ts'
import { expect, test as base } from '../support/page.ts'
import { savedText } from '../support/saved.ts'
import { callFaults } from './faults/calls.ts'
import { databaseFaults } from './faults/database.ts'
import { sampleNames, words, type Fault, type Script } from './faults/fault.ts'
import { olderFaults } from './faults/older.ts'
import { recordFaults } from './faults/records.ts'
import { storedIn } from './faults/stored.ts'

type State = Exclude<Awaited<ReturnType<BrowserContext['storageState']>>, string>

const test = base.extend<object, { savedSample: State }>({
  /** What the browser holds once the sample has been saved. */
  savedSample: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: process.env['SITE_ADDRESS']! })
      const page = await context.newPage()
      await openSample(page)
      await expect.poll(() => savedText(page)).not.toBeNull()
      await page.goto('/privacy/')
      const state = await context.storageState({ indexedDB: true })
      await context.close()
      await use(state)
    },
    { scope: 'worker' },
  ],
})

/** One of each kind; `npm run faults` goes through all of them. */
const some = new Set([
  'localStorage throws',
  'navigator.locks.request rejects',
  'open throws',
  'open throws, and localStorage.setItem does nothing, in silence',
  'put throws QuotaExceededError, at writing 2',
  'of the records the order is missing',
  'the record of the profile is of version 2',
  'the profile is cut off',
])
const chosen = (faults: readonly Fault[]) =>
  process.env['FAULTS'] === 'all' ? faults : faults.filter(({ name }) => some.has(name))

const listed = (page: Page, people: number) =>
  expect(page.getByRole('tab', { name: /^People/ })).toHaveText(
    people === 0 ? 'People' : new RegExp(`^People\\s${people.toLocaleString('en')}$`),
    { timeout: 10_000 },
  )

async function hears(page: Page, says: Fault['says'] = []) {
  const alerts = page.getByRole('alert')
  for (const [index, code] of says.entries()) await expect(alerts.nth(index)).toContainText(words[code])
  await expect(alerts).toHaveCount(says.length)
}

const run = (page: Page, [script, given]: Script) => page.evaluate(script as never, given)

function goesThrough(fault: Fault) {
  const { breaks = [], spoils, counts = [9, 10, 10], says = [], stays, edit, remains = sampleNames } = fault
  test(fault.name, async ({ page, context }) => {
    const beside = await context.newPage()
    await beside.goto('/privacy/')
    if (spoils) await run(beside, spoils)
    const scripts = []
    for (const [script, given] of breaks) scripts.push(await page.addInitScript(script as never, given))
    await page.goto('/calculator/')
    await listed(page, counts[0])
    await page.getByRole('button', { name: 'Add a person' }).first().click()
    await hears(page, says)
    if (edit === 'saved') await expect(page.locator('.saved')).toHaveText(/^Saved \d/)
    await listed(page, counts[1])
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    for (const script of scripts) await script.dispose()
    await beside.close()
    await page.reload()
    await listed(page, counts[2])
    await hears(page, stays ? says : [])
    if (edit === 'lost') expect(asked).toEqual(['beforeunload'])
    const stored = await storedIn(page)
    expect(remains.filter((text) => !stored.includes(text))).toEqual([])
  })
}

test.describe('over the saved sample', () => {
  test.use({ storageState: ({ savedSample }, use) => use(savedSample) })
  for (const fault of chosen([...callFaults, ...databaseFaults, ...recordFaults])) goesThrough(fault)
})

test.describe('over what an older release has saved', () => {
  for (const fault of chosen(olderFaults)) goesThrough(fault)
})
