import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openSample, status, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Own data and scenarios' })
const showScenarios = (page: Page) => page.getByRole('tab', { name: 'Scenarios' }).click()

async function openWhatIf(page: Page) {
  await openSample(page)
  await page.getByRole('button', { name: 'Collaboration and Content' }).click()
  await page.getByRole('button', { name: 'What if Boris Novak passes 70-339?' }).first().click()
}

test('a what-if beside a result opens a scenario, and the own data stay', async ({ page }) => {
  await openWhatIf(page)
  await expect(bar(page)).toContainText('You are editing the scenario “Boris Novak passes 70-339”.')
  await expect(verdict(page)).toContainText('Scenario “Boris Novak passes 70-339”')
  await expect(status(page)).toHaveText('Scenario added. Collaboration and Content: Silver reached')
  await bar(page).getByRole('combobox', { name: 'You are editing' }).selectOption('My own data (today)')
  await expect(status(page)).toHaveText('Collaboration and Content: Silver unclear')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bar(page)).toBeHidden()
})

test('in the person’s editor one asks what would be if somebody left', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.locator('.what-if-person summary').click()
  await page.getByRole('textbox', { name: 'Ada Lindqvist leaves on' }).fill('2018-10-01')
  await page.getByRole('button', { name: 'Open as a scenario' }).nth(1).click()
  await expect(bar(page)).toContainText('“Ada Lindqvist leaves on 1 October 2018”')
  await expect(page.getByText('leaves on 1 October 2018', { exact: false }).first()).toBeVisible()
  await expect(status(page)).toContainText('lost')
})

test('the comparison shows what differs, and leads to the competency', async ({ page }) => {
  await openWhatIf(page)
  await showScenarios(page)
  const table = page.getByRole('table', { name: /Competencies today and in each scenario/ })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Competency',
    'Today',
    'Boris Novak passes 70-339',
  ])
  await expect(table.getByRole('row')).toHaveCount(20)
  await page.getByLabel('Only what differs').check()
  const different = table.getByRole('row', { name: /Collaboration and Content/ })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(different.getByRole('cell')).toHaveText([
    /Silver\s*Unclear\s*Gold\s*Not yet/,
    /Silver\s*Active\s*Gold\s*Not yet\s*differs from today/,
  ])
  await different.getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Collaboration and Content' })).toBeFocused()
})

test('scenarios are named, duplicated, removed and taken over', async ({ page }) => {
  await openSample(page)
  await showScenarios(page)
  await page.getByRole('button', { name: 'If the Exchange lead leaves' }).click()
  await page.getByLabel('Name of the scenario').fill('Without Ada')
  await page.getByRole('button', { name: 'Duplicate the scenario “Without Ada”' }).click()
  await page.getByLabel('Developing market').check()
  await page.getByRole('button', { name: 'Take over as my own data: scenario “Without Ada 2”' }).click()
  await expect(bar(page)).not.toContainText('You are editing the scenario')
  await expect(page.getByLabel('Developing market')).toBeChecked()
  for (const name of ['Without Ada 2', 'Without Ada'])
    await page.getByRole('button', { name: `Remove the scenario “${name}”` }).click()
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'After hiring two' })).toBeVisible()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Z')
  await expect(bar(page)).toContainText('“Without Ada 2”')
  await page.getByRole('button', { name: 'Back to my own data' }).click()
  await expect(page.getByLabel('Developed market')).toBeChecked()
})

test('saving as a scenario leads to its name', async ({ page }) => {
  await openWhatIf(page)
  await page.getByRole('button', { name: 'Save as scenario' }).click()
  await expect(page.getByLabel('Name of the scenario')).toBeFocused()
  await page.keyboard.type('Two more')
  await expect(bar(page)).toContainText('“Two more”')
})

test('nothing is out of reach: scenarios', async ({ page }) => {
  await openWhatIf(page)
  await showScenarios(page)
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.locator('.what-if-person summary').click()
  await expect(page.getByRole('textbox', { name: 'Ada Lindqvist leaves on' })).toBeVisible()
  await expectAccessible(page)
})
