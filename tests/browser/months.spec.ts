import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openData, openSample, status } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

const azure = (page: Page) => page.locator('.figure', { hasText: 'Azure customer consumption' })
const month = (page: Page, name: string) => azure(page).getByLabel(name, { exact: true })

/** Pastes into the field that has the focus, as from a spreadsheet. */
const paste = (page: Page, text: string) =>
  page.evaluate((column) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', column)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }, text)

async function openMonths(page: Page) {
  await openSample(page)
  await openData(page, 'figures')
  await azure(page).getByRole('button', { name: 'Enter month by month' }).focus()
  await page.keyboard.press('Enter')
}

test('a total is spread over months, a column is pasted, and every step can be undone', async ({ page }) => {
  await openMonths(page)
  await expect(month(page, 'November 2017')).toBeFocused()
  await expect(month(page, 'October 2018')).toHaveValue('12,000')
  await expect(azure(page)).toContainText('The whole total is in October 2018')
  await expect(azure(page)).toContainText('$12,000 in the twelve months to October 2018.')

  await month(page, 'September 2018').fill('3000')
  await expect(status(page)).toHaveText(
    'Azure customer consumption changed. Cloud Platform: Silver reached; Cloud Platform: Silver lost from 1\u00a0September 2019',
  )
  await expect(azure(page)).toContainText('$15,000 in the twelve months to October 2018.')

  await month(page, 'November 2017').focus()
  await paste(page, 'Consumption\r\n$1,500\r\n2500\r\nsoon\r\n4000\r\n')
  await expect(month(page, 'February 2018')).toBeFocused()
  await expect(month(page, 'December 2017')).toHaveValue('2,500')
  await expect(month(page, 'January 2018')).toHaveAccessibleDescription(/Write a number such as 12000/)
  await expect(azure(page)).toContainText('$23,000 in the twelve months to October 2018.')
  await azure(page).getByText('The same as a table').click()
  await expect(azure(page).getByRole('row', { name: /^February 2018/ })).toHaveText(
    'February 2018$4,000$8,000',
  )
  await expect(azure(page).getByRole('img', { name: 'Months, the sum of twelve months' })).toBeVisible()

  const undo = page.getByRole('button', { name: /^Undo/ })
  await undo.click()
  await expect(month(page, 'December 2017')).toHaveValue('')
  await expect(azure(page)).toContainText('$15,000 in the twelve months to October 2018.')
  await undo.click()
  await undo.click()
  await expect(page.getByRole('textbox', { name: 'Azure customer consumption' })).toHaveValue('12,000')
})

test('what the months do not hold is said; earlier ones are shown on demand', async ({ page }) => {
  await openMonths(page)
  await month(page, 'September 2018').focus()
  await paste(page, '1\n2\n3')
  await expect(azure(page).getByRole('status')).toContainText('1 number was left out')
  await azure(page).getByRole('button', { name: 'Show 24 months' }).click()
  await month(page, 'November 2016').fill('7')
  await expect(azure(page)).toContainText('$3 in the twelve months to October 2018.')
  await azure(page).getByRole('button', { name: 'Replace the months with a total' }).click()
  await expect(page.getByRole('textbox', { name: 'Azure customer consumption' })).toHaveValue('3')
  await expect(azure(page).getByRole('link', { name: 'Digital Partner of Record' })).toHaveAttribute(
    'href',
    '/glossary/#dpor',
  )
})

test('months are accessible at every width', async ({ page }) => {
  await openMonths(page)
  await azure(page).getByText('The same as a table').click()
  await expectAccessible(page)
})
