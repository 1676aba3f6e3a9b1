/** The calculator in a browser. */
import { expect, type Locator, type Page } from '@playwright/test'

export const verdict = (page: Page): Locator => page.locator('.verdict h2')
export const status = (page: Page): Locator => page.locator('.answer-line').getByRole('status')
export const undo = (page: Page): Locator => page.locator('#undo')

/** Opens the page and the sample company, and waits until that has been told. */
export async function openSample(page: Page, path = '/calculator/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: /^(Sample company|Пример компании)/ }).click()
  await expect(status(page)).toHaveText(/^(Sample company opened|Открыт пример компании)/)
}

/** Gives the page a file as the button does. */
export const giveFile = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

/** Shows a part of the data as the view: on a wide page too, where it would stand beside the levels otherwise. */
export async function openData(page: Page, part: 'people' | 'figures' | 'membership'): Promise<void> {
  for (const tab of ['data', part]) await page.locator(`[id="tab/${tab}"]`).click()
}

/** Chooses from the menu of the bar. */
export async function chooseFromMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('#more').click()
  await page.getByRole('menuitem', { name }).click()
}

export const startOver = (page: Page): Promise<void> => chooseFromMenu(page, /^(Start over|Начать заново)$/)

/** Expects the calculation date, given as `YYYY-MM-DD`, in the bar of the English page. */
export const expectDay = (page: Page, day: string): Promise<void> =>
  expect(page.locator('#calculation-date')).toContainText(
    new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).replace(' ', '\u00a0'),
  )

/** Writes another calculation date into the field that opens from the bar, and closes it. */
export async function enterDay(page: Page, text: string): Promise<void> {
  await page.locator('#calculation-date').click()
  await page.locator('#day').fill(text)
  await page.keyboard.press('Escape')
}

/** Gives the organization another name, in what opens from the bar. */
export async function rename(page: Page, name: string): Promise<void> {
  await page.locator('#about').click()
  await page.locator('[id="organization/name"]').fill(name)
  await page.keyboard.press('Escape')
}

/** Chooses the market in what opens from the bar, and closes it. */
export async function chooseMarket(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('#about').click()
  await page.getByRole('radio', { name }).check()
  await page.keyboard.press('Escape')
}
