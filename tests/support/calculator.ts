import type { Page } from '@playwright/test'
import { en } from '../../src/messages/en.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { ru } from '../../src/messages/ru.ts'
import { expect } from './page.ts'

/** The calculator's pages with the sentences that each of them says. */
export const calculators: readonly { path: string; words: Messages }[] = [
  { path: '/calculator/', words: en },
  { path: '/ru/calculator/', words: ru },
]

/** Opens the calculator and waits until it is there. */
export async function openCalculator(page: Page, path: string, words: Messages): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: words.organization.heading })).toBeVisible()
}

/** Enters the sample company, one of the three ways to begin. */
export const enterSample = (page: Page, { answer, tools }: Messages): Promise<void> =>
  page.getByRole('button', { name: `${tools.sample} ${answer.waySample}` }).click()

/** Opens the row of the first person. */
export async function editFirstPerson(page: Page): Promise<void> {
  const row = page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').first()
  await row.click()
  await expect(row).toHaveAttribute('aria-expanded', 'true')
}
