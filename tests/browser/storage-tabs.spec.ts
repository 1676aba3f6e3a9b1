/** What becomes of the saved data when it is cleared away, when there is no room left, and when a page ends at once. */
import type { BrowserContext, Page } from '@playwright/test'
import { openSample } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedRecords, savedText as saved } from '../support/saved.ts'
import { words } from './faults/fault.ts'

const listed = (page: Page, people: number) =>
  expect(page.getByRole('tab', { name: /^People/ })).toHaveText(new RegExp(`^People\\s${people}$`))
const addPerson = (page: Page) => page.getByRole('button', { name: 'Add a person' }).first().click()
const alert = (page: Page) => page.getByRole('alert')
const isSaved = (page: Page) => expect(page.locator('.saved')).toHaveText(/^Saved \d/)

async function openSaved(page: Page) {
  await openSample(page)
  await isSaved(page)
}

async function browserOf(context: BrowserContext, page: Page) {
  const client = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  return {
    evict: () => client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
    /** Gives the site so much room; all that there is without a number. */
    giveRoom: (quotaSize?: number) =>
      client.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(quotaSize !== undefined && { quotaSize }),
      }),
    crash: () => void client.send('Page.crash').catch(() => undefined),
  }
}

test('the browser clears away what is saved: that is said with the next edit, and the one after saves all', async ({
  page,
  context,
}) => {
  await openSaved(page)
  const browser = await browserOf(context, page)
  await browser.evict()
  await addPerson(page)
  await expect(alert(page)).toContainText(words.emptied)
  await addPerson(page)
  await expect(alert(page)).toHaveCount(0)
  await page.reload()
  await listed(page, 11)
  expect(await saved(page)).toContain('Ada Lindqvist')
})

test('two tabs with edits that are not saved yet, and all is deleted: both say so, and nothing is lost', async ({
  page,
  context,
}) => {
  await openSaved(page)
  const other = await context.newPage()
  await other.goto('/calculator/')
  await listed(other, 9)
  for (const one of [page, other]) {
    await one.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      addEventListener('release', () => (IDBObjectStore.prototype.put = put))
    })
    await addPerson(one)
    await expect(alert(one)).toContainText(words['not-written'])
  }
  const browser = await browserOf(context, page)
  await browser.evict()
  for (const one of [page, other]) await one.evaluate(() => dispatchEvent(new Event('release')))
  for (const one of [page, other]) {
    await addPerson(one)
    await expect(alert(one).filter({ hasText: words.emptied })).toBeVisible()
  }
  for (const one of [page, other]) {
    await addPerson(one)
    await expect(alert(one)).toHaveCount(0)
  }
  for (const one of [page, other]) await listed(one, 15)
  await page.reload()
  await listed(page, 15)
})

test('scenarios are copied until there is no room: it is said, nothing is lost, and all is saved once there is', async ({
  page,
  context,
}) => {
  await page.goto('/privacy/')
  const browser = await browserOf(context, page)
  await browser.giveRoom(200_000)
  await openSaved(page)
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await page.getByRole('button', { name: 'Open as a scenario' }).first().click()
  const count = async () => (await savedRecords(page)).filter(({ key }) => key[1] === 'scenario').length
  const copy = page.getByRole('button', { name: /^Duplicate/ }).first()
  let copies = 1
  await expect.poll(count).toBe(copies)
  while ((await alert(page).count()) === 0 && copies < 50) {
    await copy.click()
    await expect.poll(async () => (await count()) > copies || (await alert(page).count()) > 0).toBe(true)
    copies += 1
  }
  await expect(alert(page)).toContainText(words['not-written'])
  expect(await count()).toBe(copies - 1)
  await page.reload()
  await expect(alert(page)).toContainText(words['not-written'])
  await expect(page.getByRole('button', { name: /^Duplicate the scenario/ })).toHaveCount(copies)
  await browser.giveRoom()
  await copy.click()
  await expect.poll(count).toBe(copies + 1)
  await expect(alert(page)).toHaveCount(0)
})

test('a renderer that is killed with the edit loses at most the edit', async ({ page, context }) => {
  await openSaved(page)
  const browser = await browserOf(context, page)
  await addPerson(page)
  const crash = page.waitForEvent('crash')
  browser.crash()
  await crash
  const next = await context.newPage()
  await next.goto('/calculator/')
  await expect(next.getByRole('tab', { name: /^People/ })).toHaveText(/^People\s(9|10)$/)
  await expect(next.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
  await expect(alert(next)).toHaveCount(0)
})
