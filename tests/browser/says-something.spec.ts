/** Whatever is missing, the page says so and shows a way out: each test breaks something on purpose. */
import type { Page } from '@playwright/test'
import { chooseFromMenu, giveFile, openSample, rename, undo } from '../support/calculator.ts'
import { expect, unwatched as test } from '../support/page.ts'

const sayWithin = { timeout: 5_000 }

const requirements = (page: Page) => page.locator('.calculator-page').getByRole('link', { name: 'DevOps' })

test('the code of the calculator does not come', async ({ page }) => {
  await page.route(/_astro\/calculator\./, (route) => route.abort())
  await page.goto('/ru/calculator/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Калькулятор не запустился', sayWithin)
  await expect(requirements(page)).toBeVisible()
  await page.unroute(/_astro\/calculator\./)
  await alert.getByRole('button', { name: 'Обновить страницу' }).click()
  await expect(page.getByRole('button', { name: /^Пример компании/ })).toBeVisible()
  await expect(alert).toBeHidden()
})

test('the browser is too old', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [Array.prototype, 'findLast'],
      [Map, 'groupBy'],
    ] as const)
      Reflect.deleteProperty(owner, name)
  })
  await page.goto('/calculator/')
  await expect(page.getByRole('alert')).toContainText('too old for the calculator', sayWithin)
  await expect(requirements(page)).toBeVisible()
})

test('the network is slow: what is said goes when the calculator comes', async ({ page }) => {
  let go: () => void = () => undefined
  const wait = new Promise<void>((resolve) => (go = resolve))
  await page.route(/_astro\/calculator\./, (route) => wait.then(() => route.continue()))
  await page.goto('/calculator/', { waitUntil: 'commit' })
  await expect(page.getByRole('alert')).toContainText('taking long to load', { timeout: 6_000 })
  go()
  await expect(page.getByRole('button', { name: /^Sample company/ })).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('no workers, no compression', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['Worker', 'CompressionStream']) Reflect.deleteProperty(globalThis, name)
  })
  await openSample(page)
  await page.getByRole('tab', { name: 'Over time' }).click()
  const time = page.getByRole('tabpanel', { name: 'Over time' })
  await expect(time.getByRole('alert')).toContainText('could not be calculated', sayWithin)
  await expect(time.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'cannot make the link' })).toBeVisible(sayWithin)
})

test('a file takes long to read', async ({ page }) => {
  await page.addInitScript(() => {
    Worker.prototype.postMessage = () => undefined
  })
  await openSample(page)
  await giveFile(page, 'ours.json', '{}')
  const reading = page.getByText('Reading ours.json…')
  await expect(reading).toBeVisible(sayWithin)
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(reading).toBeHidden()
  await expect(undo(page)).toBeFocused()
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 9')
})

test('a part that failed comes by itself when the network is back', async ({ page, context }) => {
  await openSample(page)
  await context.setOffline(true)
  await page.getByRole('tab', { name: 'Key people' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This part could not be loaded', sayWithin)
  await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await context.setOffline(false)
  await expect(alert).toBeHidden()
  await expect(page.getByRole('tabpanel', { name: 'Key people' })).toContainText('people')
})

test.describe('the texts of the rules do not come', () => {
  // It would fetch them past what is broken here.
  test.use({ serviceWorkers: 'block' })

  test('without all titles exams are found by codes and the titles of the page, and by the others once these come', async ({
    page,
  }) => {
    let isThere = false
    await page.route('**/calculator/en.json', (route) => (isThere ? route.continue() : route.abort()))
    await openSample(page)
    await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
    const picker = page.getByRole('combobox', { name: 'Add an exam' })
    const found = page.getByRole('option', { name: /^70-744/ })
    await picker.fill('744')
    await expect(found).toBeVisible()
    await picker.fill('securing windows')
    await expect(found).toBeVisible()
    await picker.fill('обеспечение безопасности windows')
    await expect(page.locator('.picker [role=option]')).toHaveCount(0)
    isThere = true
    await picker.fill('обеспечение безопасности')
    await expect(found).toBeVisible()
    await page.getByRole('button', { name: 'Messaging', exact: true }).click()
    await expect(page.locator('[id="messaging/details"]')).toContainText('Source: Requirements: Messaging')
  })

  test('a table that cannot be brought in for want of the network is told of in a dialog', async ({
    page,
  }) => {
    await openSample(page)
    await page.route('**/calculator/en.json', (route) => route.abort())
    const lost = page.getByRole('alertdialog', { name: 'This part could not be loaded' })
    const choose = () => giveFile(page, 'a.csv', 'Name,Exam\nAda,70-346\n')
    for (const way of ['Escape', 'Enter']) {
      await choose()
      await expect(lost).toBeVisible()
      if (way === 'Enter') await lost.getByRole('button', { name: 'Close' }).focus()
      await page.keyboard.press(way)
      await expect(lost).toBeHidden()
    }
    await choose()
    await expect(lost).toBeVisible()
    await page.unroute('**/calculator/en.json')
    await lost.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog', { name: 'Import people' })).toBeVisible()
  })

  test('a dialog that came late gives the focus back to what opened it', async ({ page }) => {
    await openSample(page)
    const share = page.getByRole('button', { name: 'Share' })
    await page.route('**/*', (route) => route.abort())
    await share.press('Enter')
    const tryAgain = page.getByRole('alertdialog').getByRole('button', { name: 'Try again' })
    await expect(tryAgain).toBeFocused()
    await page.unroute('**/*')
    await tryAgain.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(share).toBeFocused()
  })

  test('trying again leaves the focus on what opened the part', async ({ page }) => {
    await openSample(page)
    for (const opener of [
      page.getByRole('tab', { name: 'Key people' }),
      page.locator('#about'),
      page.locator('#more'),
    ]) {
      await page.route('**/*', (route) => route.abort())
      await opener.press('Enter')
      const tryAgain = page.getByRole('button', { name: 'Try again' })
      await tryAgain.press('Enter')
      await expect(opener).toBeFocused()
      await expect(tryAgain).toBeVisible()
      await page.unroute('**/*')
      await tryAgain.press('Enter')
      await expect(tryAgain).toBeHidden()
      await expect(page.locator('.loading')).toHaveCount(0)
    }
    await expect(page.getByRole('menuitem').first()).toBeFocused()
  })

  test('a menu that does not come stays in its box, and Escape closes it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openSample(page)
    await page.route('**/*', (route) => route.abort())
    const more = page.locator('#more')
    await more.press('Enter')
    const notice = page.getByRole('alert')
    await expect(notice).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await more.press('Escape')
    await expect(notice).toBeHidden()
    await expect(more).toBeFocused()
  })

  test('what becomes of a file is told in sight, and so is what opens it where that does not come', async ({
    page,
  }) => {
    await openSample(page)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.route('**/open-data*', (route) => route.abort())
    await giveFile(page, 'a.json', '{')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('a.json was not opened: a part of this page could not be loaded')
    await expect(alert).toBeInViewport()
    await page.unroute('**/open-data*')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await giveFile(page, 'b.json', '{')
    await expect(alert).toContainText('b.json is not a JSON file')
    await expect(alert).toBeInViewport()
  })

  test('the sample company that does not come is told of, and opens once it does', async ({ page }) => {
    await page.goto('/calculator/')
    const sample = page.getByRole('button', { name: /^Sample company/ })
    await expect(sample).toBeVisible()
    await page.route('**/sample*', (route) => route.abort())
    await sample.click()
    await expect(page.getByRole('alert')).toContainText('Sample company was not opened')
    await page.unroute('**/sample*')
    await sample.click()
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 9')
  })

  test('where what keeps earlier states does not come, that is said before anything is replaced', async ({
    page,
  }) => {
    await openSample(page)
    await rename(page, 'Northwind')
    await page.route('**/store*', (route) => route.abort())
    await chooseFromMenu(page, 'Start over')
    const dialog = page.getByRole('dialog', { name: 'Start over?' })
    await dialog.getByRole('button', { name: 'Start over' }).click()
    await expect(dialog).toContainText('could not keep an earlier state')
    await dialog.getByRole('button', { name: 'Start over' }).click()
    await page.locator('.answer-line').getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(undo(page)).toBeFocused()
    await expect(page.locator('#about')).toContainText('Northwind')
  })
})
