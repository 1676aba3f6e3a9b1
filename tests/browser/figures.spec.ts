import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openData, openSample } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

/** The columns of the export on competency performance; one contribution stands there for two competencies. */
const performance = [
  'CompetencyName,CompetencyAttainmentOptionName,Month,MetricName,MetricMonthlyContribution,TTMAggregate',
  'Cloud Platform,A,8/1/2018,ACR,"1,200",12000',
  'DevOps,B,8/1/2018,ACR,"1,200",12000',
  'Cloud Platform,A,9/1/2018,ACR,"3,500",15500',
  'Small and Midmarket,C,9/1/2018,New customers,1,8',
  'Small and Midmarket,C,9/1/2018,New customers,2,8',
].join('\n')

async function openImportOfFigures(page: Page) {
  await openData(page, 'figures')
  await page.getByRole('button', { name: /^(Import figures|Импорт показателей)$/ }).click()
}
async function openImport(page: Page, path: string) {
  await openSample(page, path)
  await openImportOfFigures(page)
}
const file = (text: string) => ({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

test('figures come in by what is said of them, in one step that can be undone', async ({ page }) => {
  await openImport(page, '/calculator/')
  const dialog = page.getByRole('dialog', { name: 'Import figures' })
  await dialog.locator('input[type=file]').setInputFiles(file(performance))
  await expect(dialog.getByRole('status')).toHaveText('Nothing yet. 0 of 5 rows used.')
  await expect(dialog.getByRole('button', { name: /^Store/ })).toHaveCount(0)

  await dialog.getByLabel('ACR (3 amounts)').selectOption('Azure customer consumption')
  await dialog.getByLabel('New customers (2 amounts)').selectOption('New Office 365 customers')
  await dialog.getByLabel('The month: 8/1/2018 is August 2018').check()
  await dialog.getByLabel('A point: 1,200 is 1,200').check()
  await expect(dialog.getByText('These months replace the total entered now, $12,000.')).toBeVisible()
  await expect(dialog.getByText('On 29 October 2018: $12,000 now, $4,700 then.')).toBeVisible()
  await expect(dialog.getByRole('status')).toHaveText('2 of 5 rows used.')
  await dialog.getByLabel('They are parts of the month: add them up').check()
  await expect(dialog.getByRole('status')).toHaveText('4 of 5 rows used.')
  await dialog.getByText('1 amount is not used').click()
  await expect(
    dialog.getByText('Row 3, MetricMonthlyContribution: the same amount as in row 2, counted once'),
  ).toBeVisible()
  await expectAccessible(page)

  await dialog.getByRole('button', { name: 'Store 3 months' }).click()
  await expect(dialog).toHaveCount(0)
  const azure = page.locator('.figure', { hasText: 'Azure customer consumption' })
  await expect(azure).toContainText('$4,700 in the twelve months to October 2018.')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(azure.getByRole('textbox')).toHaveValue('12,000')
})

for (const path of ['/calculator/', '/ru/calculator/'])
  test(`a table that is pasted on ${path} fits a narrow screen, and what is none is refused`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await openSample(page, path)
    await openImportOfFigures(page)
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles({ ...file('PK\u0003\u0004'), name: 'x.xlsx' })
    await expect(dialog.getByRole('alert')).toContainText('x.xlsx')
    await dialog.getByRole('button').nth(1).click()
    await dialog.getByRole('textbox').fill('Month\tazure-consumption\nOct 2018\t16000')
    await dialog.getByRole('button').nth(-2).click()
    await expect(dialog.locator('.figures-changes > li')).toHaveCount(1)
    await expectAccessible(page)
    await expectNothingSideways(page)
  })
