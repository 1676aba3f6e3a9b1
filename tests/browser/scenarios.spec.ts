import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { chooseMarket, openData, openSample, status, undo, verdict } from '../support/calculator.ts'
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
  await expect(status(page)).toHaveText('Your own data. Collaboration and Content: Silver unclear')
  await undo(page).click()
  await expect(bar(page)).toBeHidden()
})

test('in the person’s editor one asks what would be if someone left', async ({ page }) => {
  await openSample(page)
  await openData(page, 'people')
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
  await expect(table.getByRole('row')).toHaveCount(22)
  await page.getByLabel('Only what differs').check()
  const different = table.getByRole('row', { name: /Collaboration and Content/ })
  await expect(table.getByRole('row')).toHaveCount(5)
  await expect(different.getByRole('cell')).toHaveText([
    /Silver\s*Unclear\s*Gold\s*Started\s*1 of 4\speople for certain/,
    /Silver\s*Shown\s*Gold\s*Started\s*1\s→ 2 of 4\speople for certain\s*differs from today/,
  ])
  await different.getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Collaboration and Content' })).toBeFocused()
})

test('scenarios are named, duplicated, removed and taken over', async ({ page }) => {
  await openSample(page)
  await showScenarios(page)
  await page.getByRole('searchbox', { name: 'Find by name', exact: true }).fill('ada')
  await page.getByRole('button', { name: 'Ada Lindqvist leaves' }).click()
  await expect(page.getByText('Ada Lindqvist leaves. Or someone else:')).toBeVisible()
  await page
    .getByRole('group', { name: 'If someone leaves' })
    .getByRole('button', { name: 'Open as a scenario' })
    .click()
  await expect(bar(page)).toContainText('“Ada Lindqvist leaves on 29 October 2018”')
  await page.getByLabel('Name of the scenario').fill('Without Ada')
  await page.getByRole('button', { name: 'Duplicate the scenario “Without Ada”' }).click()
  await chooseMarket(page, 'Developing market')
  await page.getByRole('button', { name: 'Replace my data with the scenario “Without Ada 2”' }).click()
  await expect(bar(page)).not.toContainText('You are editing the scenario')
  await expect(page.locator('#about')).toContainText('Developing market')
  for (const name of ['Without Ada 2', 'Without Ada'])
    await page.getByRole('button', { name: `Remove the scenario “${name}”` }).click()
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy to edit' })).toBeVisible()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Z')
  await expect(bar(page)).toContainText('“Without Ada 2”')
  await page.getByRole('button', { name: 'Back to my own data' }).click()
  await expect(page.locator('#about')).toContainText('Developed market')
})

test('hiring asks how many and with what; the table says what is still missing, beside today', async ({
  page,
}) => {
  await openSample(page)
  await showScenarios(page)
  const hiring = page.getByRole('group', { name: 'After hiring' })
  await hiring.getByLabel('How many people').fill('3')
  await hiring.getByRole('combobox', { name: 'Each with' }).fill('MCSA: Windows Server 2016')
  await hiring.getByRole('combobox', { name: 'Each with' }).press('Enter')
  await hiring.getByRole('button', { name: 'Open as a scenario' }).click()
  await expect(page.locator('[id="scenario/name"]')).toBeFocused()
  await expect(bar(page)).toContainText('“After hiring 3 with MCSA: Windows Server 2016”')
  await expect(page.locator('.scenario')).toContainText('Datacenter: Gold 0\u00a0→ 3 of 4\u00a0people')
  const datacenter = page
    .getByRole('row', { name: /^Datacenter/ })
    .getByRole('cell')
    .nth(1)
  await expect(datacenter).toContainText('→ 3 of 4\u00a0people')
  await expect(datacenter).toContainText('differs from today')
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
  await openData(page, 'people')
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.locator('.what-if-person summary').click()
  await expect(page.getByRole('textbox', { name: 'Ada Lindqvist leaves on' })).toBeVisible()
  await expectAccessible(page)
})
