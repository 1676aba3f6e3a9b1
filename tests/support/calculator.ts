/** The calculator in a browser. */
import { expect, type Locator, type Page } from '@playwright/test'

export const verdict = (page: Page): Locator => page.locator('.verdict h2')
export const status = (page: Page): Locator => page.locator('.verdict').getByRole('status')

/** Opens the page and the sample company, and waits until that has been told. */
export async function openSample(page: Page, path = '/calculator/'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: /^(Sample company|Пример компании)/ }).click()
  await expect(status(page)).toHaveText(/^(Sample company opened|Открыт пример компании)/)
}
