/** What was replaced can be brought back tomorrow in the browser that kept it, and anywhere from one file. */
import { readFileSync } from 'node:fs'
import { chooseFromMenu, openSample } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import type { Page } from '@playwright/test'

const states = (page: Page) => page.getByRole('dialog', { name: 'Earlier states' }).getByRole('listitem')

/** Opens the sample, makes it the visitor's own by removing someone, and asks to start over. */
async function askToStartOver(page: Page) {
  await openSample(page)
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.getByRole('button', { name: 'Remove this person' }).click()
  await chooseFromMenu(page, 'Start over')
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
}

async function startOver(page: Page) {
  await askToStartOver(page)
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
}

test('what was replaced is brought back after a reload, and that is undone in one step', async ({ page }) => {
  await startOver(page)
  await expect(page.locator('#undo')).toBeFocused()
  await page.reload()
  await chooseFromMenu(page, 'Earlier states')
  await expect(states(page)).toHaveCount(1)
  await expect(states(page)).toContainText('Contoso: 8 people')
  await expect(states(page)).toContainText('before you started over')
  await states(page)
    .getByRole('button', { name: /^Bring back Contoso/ })
    .press('Enter')
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 8')
  await expect(page.locator('#undo')).toBeFocused()
  await page.locator('#undo').click()
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People')
})

test('it is deleted with everything else, alone, and by itself after thirty days', async ({ page }) => {
  await page.clock.setFixedTime('2026-01-01T12:00:00')
  await startOver(page)
  await page.clock.setFixedTime('2026-01-20T12:00:00')
  await startOver(page)
  await chooseFromMenu(page, 'Earlier states')
  await expect(states(page)).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.clock.setFixedTime('2026-02-01T12:00:00')
  await chooseFromMenu(page, 'Earlier states')
  await expect(states(page)).toHaveCount(1)
  await expect(states(page)).toContainText('20 January 2026')
  await states(page)
    .getByRole('button', { name: /^Delete Contoso/ })
    .press('Enter')
  await expect(page.getByText('Nothing was replaced in the last 30 days.')).toBeVisible()
  await page.goto('/privacy/')
  await page.getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('where the browser keeps nothing, that is said before anything is replaced', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await askToStartOver(page)
  await expect(page.getByText('This browser could not keep an earlier state')).toBeVisible()
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 8')
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People')
  await chooseFromMenu(page, 'Earlier states')
  await expect(page.getByText('This browser keeps no earlier states')).toBeVisible()
})

test('a state that is kept by half is not kept, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'contents') throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await askToStartOver(page)
  await expect(page.getByText('This browser could not keep an earlier state')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
  await chooseFromMenu(page, 'Earlier states')
  await expect(page.getByText('Nothing was replaced in the last 30\u00a0days.')).toBeVisible()
})

test('everything goes into one file, with its scenarios, and comes back from it', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Collaboration and Content' }).click()
  await page.getByRole('button', { name: 'What if Boris Novak passes 70-339?' }).first().click()
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my data (JSON)' }).click()
  const file = await (await download).path()
  await page.keyboard.press('Escape')
  await page.goto('/privacy/')
  await page.getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  await page.goto('/calculator/')
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^Open a file/ })
    .first()
    .click()
  await (
    await chooser
  ).setFiles({
    name: 'competency-workspace.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  })
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 9')
  await expect(page.getByRole('combobox', { name: 'You are editing' })).toContainText(
    'Boris Novak passes 70-339',
  )
})
