import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { status, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

const ids = [
  '70-346',
  '70-347',
  '70-345',
  '70-532',
  '70-533',
  '70-740',
  '70-483',
  '70-486',
  'ta-cloud-platform',
]

/** So many people with five achievements each; some are not associated, some leave, some of what they hold expires. */
const crowd = (count: number) => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  subscription: { level: 'silver', purchased: '2018-03-01' },
  people: Array.from({ length: count }, (_, at) => ({
    id: `p${at + 1}`,
    name: `Someone ${at + 1}`,
    ...(at % 17 !== 16 && { associatedSince: '2017-01-01' }),
    ...(at % 23 === 22 && { leavesOn: '2019-03-01' }),
    achievements: Array.from({ length: 5 }, (_, turn) => ({
      id: ids[(at + turn * 2) % ids.length],
      earned: '2017-05-01',
      ...((at + turn) % 9 === 8 && { expires: '2018-06-30' }),
    })),
  })),
})

async function openCrowd(page: Page, count: number) {
  await page.goto('/calculator/')
  const buffer = Buffer.from(JSON.stringify(crowd(count)))
  const file = { name: 'many.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(verdict(page)).toContainText('You can buy the')
}

test('people are found, selected as a range, changed together and changed back, by the keyboard', async ({
  page,
}) => {
  await openCrowd(page, 200)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByRole('button', { name: 'Filter and sort' }).focus()
  await press('Enter')
  await page.getByLabel('Show', { exact: true }).selectOption('Does not count: expired')
  await expect(page.getByText(/^\d+ of 200\u00a0people$/)).toBeVisible()
  const boxes = page.getByRole('checkbox', { name: /^Select Someone/ })
  await boxes.nth(1).focus()
  await press('Space')
  await boxes.nth(4).focus()
  await press('Shift+Space')
  await expect(page.getByText('4 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Change selected' }).focus()
  await press('Enter')
  await page.getByRole('combobox', { name: 'Add an exam' }).focus()
  await page.keyboard.type('70-339')
  await press('Enter')
  await page.getByRole('button', { name: 'Add to 4 people' }).focus()
  await press('Enter')
  await expect(status(page)).toContainText('Achievement added to 4 people')
  await expect(page.locator('.person').nth(1)).toContainText('70-339')
  await page.locator('#undo').focus()
  await press('Enter')
  await expect(status(page)).toContainText('Undone: achievement added to 4 people')
  await expect(page.locator('.person').nth(1)).not.toContainText('70-339')
  await expect(page.getByText('4 selected')).toBeVisible()
})

test('axe finds nothing in the filters, in what is changed together and in the wide table', async ({
  page,
}) => {
  test.slow()
  await openCrowd(page, 60)
  await page.getByRole('button', { name: 'Filter and sort' }).click()
  await page.getByRole('checkbox', { name: 'Select Someone 1', exact: true }).check()
  await page.getByRole('button', { name: 'Change selected' }).click()
  await expect(page.getByLabel('What to change')).toBeVisible()
  await expect(page.getByLabel('Has', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Wide table' }).click()
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible()
  await expectAccessible(page)
})
