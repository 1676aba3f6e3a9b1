import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { giveFile, openSample, rename, status, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText } from '../support/saved.ts'

const openTab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click()
const find = (page: Page) => page.getByRole('button', { name: /^(Find the plan|Составить план)/ })
const found = (page: Page) => page.locator('.found-plan')

/** A plan for Gold in the competency that is nearest to it. */
async function planNearest(page: Page) {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: /^Gold in the nearest/ }).click()
  await find(page).click()
  await expect(found(page)).toBeVisible()
}

test('nothing of a plan is fetched before one is asked for', async ({ page, requests }) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await expect(find(page)).toBeVisible()
  expect(requests.filter((url) => /wasm|plan\.worker/.test(url))).toEqual([])
  await find(page).click()
  await expect(page.getByText('Choose at least one level to reach.')).toBeVisible()
  expect(requests.filter((url) => /wasm|plan\.worker/.test(url))).toEqual([])
})

test('from a plan to its scenario, where the level is met, and back', async ({ page }) => {
  await planNearest(page)
  await expect(found(page)).toContainText('Proven: no plan takes fewer exams and assessments.')
  const heading = await found(page).getByRole('heading', { level: 3 }).textContent()
  await expect(page.getByRole('status').filter({ hasText: heading! })).toHaveCount(1)
  await expect(found(page).locator('.step')).toHaveCount(4)
  await expect(found(page).locator('.step').last()).toContainText('Messaging Gold')
  await page.getByRole('button', { name: 'Open as a scenario' }).click()
  await expect(page.getByText('The scenario in which this plan is done is open.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^See its levels on/ })).toBeFocused()
  await page.getByRole('button', { name: /^See its levels on/ }).click()
  await expect(verdict(page)).toBeFocused()
  await expect(
    page.locator('.row', { has: page.locator('#messaging') }).locator('.standing.gold'),
  ).toContainText(/Reached|Shown/)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: 'Back to the data the plan was made for' }).click()
  await expect(page.getByRole('button', { name: 'Open as a scenario' })).toBeFocused()
  await openTab(page, 'Levels')
  await expect(
    page.locator('.row', { has: page.locator('#messaging') }).locator('.standing.gold'),
  ).toContainText(/Started/)
})

test('opening the scenario is undone in one step; the plan stays through other tabs', async ({ page }) => {
  await planNearest(page)
  await page.getByRole('button', { name: 'Open as a scenario' }).click()
  await expect(page.getByRole('button', { name: /^See its levels on/ })).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('button', { name: 'Open as a scenario' })).toBeVisible()
  await openTab(page, 'Levels')
  await openTab(page, 'Plan')
  await expect(found(page).locator('.step')).toHaveCount(4)
  await rename(page, 'Fabrikam')
  await expect(page.getByText('Your data has changed since this plan was found.')).toBeVisible()
})

test('what a plan is asked for is kept: after a reload, in the other language, and in the file of everything', async ({
  page,
  browser,
}) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: /^Gold in the nearest/ }).click()
  await page.locator('summary', { hasText: 'Limits' }).click()
  await page.getByLabel('People you can hire').fill('2')
  await expect.poll(() => savedText(page)).toContain('"hires":2')
  await page.reload()
  await openTab(page, 'Plan')
  await expect(page.locator('.chosen li')).toHaveText(['Messaging Gold'])
  await page.goto('/ru/calculator/')
  await openTab(page, 'План')
  await expect(page.locator('.chosen li')).toHaveText(['Обмен сообщениями, Gold'])
  await page.getByRole('button', { name: 'Экспорт' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать мои данные (JSON)' }).click()
  const file = await download
  const buffer = await readFile(await file.path())
  const other = await browser.newPage()
  await other.goto('/calculator/')
  await giveFile(other, file.suggestedFilename(), buffer)
  await openTab(other, 'Plan')
  await expect(other.locator('.chosen li')).toHaveText(['Messaging Gold'])
  await other.locator('summary', { hasText: 'Limits' }).click()
  await expect(other.getByLabel('People you can hire')).toHaveValue('2')
  await other.close()
})

test('limits that leave no plan say why, and lifting one finds it', async ({ page }) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: 'Gold in every competency' }).click()
  await find(page).click()
  await expect(page.getByRole('heading', { name: 'No plan exists' })).toBeVisible()
  await expect(page.locator('.no-plan')).toContainText('only 9 of 15 people could meet it')
  await page.getByRole('button', { name: 'Hire as many people as needed' }).click()
  // Eighteen levels and nine people: the longest search of these tests.
  await expect(found(page)).toContainText('to hire', { timeout: 45_000 })
  await expect(found(page)).toContainText('New person 1')
})

test('contradictory limits, absurd prices and days too early are told at their field, and nothing is lost', async ({
  page,
}) => {
  await planNearest(page)
  await page.locator('summary', { hasText: 'Limits' }).click()
  await page.getByRole('searchbox', { name: 'Find by name', exact: true }).fill('ada')
  await page.getByRole('button', { name: 'Set a limit for Ada Lindqvist' }).click()
  await page.getByRole('textbox', { name: 'Ada Lindqvist: at most' }).fill('2')
  await expect(page.locator('.person-limits')).toContainText('choose one of them')
  await page.getByRole('textbox', { name: 'Date to reach them by' }).fill('2018-10-01')
  await page.getByRole('textbox', { name: 'Date to reach them by' }).press('Enter')
  await expect(page.getByText('No plan can be made for an earlier day.').first()).toBeVisible()
  await expect(found(page).locator('.step')).toHaveCount(4)
  await page.locator('summary', { hasText: 'Costs' }).click()
  await page.getByRole('radio', { name: 'Hours' }).check()
  const price = page.locator('.price', { has: page.getByRole('textbox', { name: 'Each person hired' }) })
  await price.getByRole('textbox').fill('1000000000000')
  await price.getByRole('textbox').press('Enter')
  await expect(price).toContainText('Too large to add up exactly.')
})

test('a search that lasts says for how long; it is cancelled and begun again', async ({ page }) => {
  await page.clock.install()
  await openSample(page)
  await openTab(page, 'Plan')
  // The solver never arrives.
  await page.route('**/*.wasm', () => undefined)
  await page.getByRole('button', { name: /^Gold in the nearest/ }).click()
  await find(page).click()
  await expect(page.getByText('Looking for the best plan…', { exact: true })).toBeVisible()
  await page.clock.fastForward('00:31')
  await expect(
    page.getByText('Running for 30 seconds: it continues until the best plan is proven.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. What you entered is unchanged.')).toBeVisible()
  await expect(find(page)).toBeFocused()
  await page.unroute('**/*.wasm')
  await find(page).click()
  await expect(found(page).locator('.step')).toHaveCount(4)
})

test('what keeps everything until the anniversary, in hours', async ({ page }) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: /^Keep every level reached/ }).click()
  await page.locator('summary', { hasText: 'Costs' }).click()
  await page.getByRole('radio', { name: 'Hours' }).check()
  await expect(page.getByRole('textbox', { name: 'Each exam' })).toHaveValue('40')
  await find(page).click()
  await expect(found(page)).toContainText(/Total: [\d.]+ h/)
  await expect(page.getByRole('heading', { name: 'The next best plans' })).toBeVisible()
})

test('prices are offered for what the edition has, not for what is a part of certifications alone', async ({
  page,
}) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.locator('summary', { hasText: 'Costs' }).click()
  await page.getByRole('radio', { name: 'Hours' }).check()
  const picker = page.getByRole('combobox', { name: /^Add an exam, a certification or an online assessment/ })
  await picker.fill('LFCS')
  await expect(page.locator('.picker [role=option]')).toHaveCount(0)
  await picker.fill('70-744')
  await picker.press('Enter')
  await expect(page.locator('.priced li')).toHaveText([/^70-744/])
})

test('dollars ask for the price of an exam; the plan can be handed over with who, by when and the cost', async ({
  page,
}) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: /^Gold in the nearest/ }).click()
  await page.locator('summary', { hasText: 'Costs' }).click()
  await page.getByRole('radio', { name: 'US dollars' }).check()
  await find(page).click()
  await expect(page.getByText('Enter what an exam costs').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Each exam' }).fill('165')
  await find(page).click()
  await expect(found(page)).toContainText('Total: $165')
  await expect(found(page).locator('.step').last()).toContainText('By 28 January 2019')
  await expect(page.getByRole('img', { name: /^The steps of each person over time/ })).toBeVisible()
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download the days for your calendar/ }).click(),
  ])
  const text = await readFile(await calendar.path(), 'utf8')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  expect(text).toContain('DTSTART;VALUE=DATE:20190128')
  expect(text.replaceAll(/\r\n /g, '')).not.toMatch(/UID:.*Contoso/i)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Show the report' }).click()
  const report = page.locator('.report')
  await expect(report).toContainText('Grace Kim passes 70-339 and so earns MCSE: Productivity')
  await expect(report).toContainText('28 January 2019$165')
  await expect(report).toContainText('Total: $165')
})

test('a budget: what it is enough for by an order that the keyboard changes, and what the next level up would cost', async ({
  page,
}) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.locator('summary', { hasText: 'Choose levels' }).click()
  for (const name of ['Cloud Business Applications Gold', 'Datacenter Gold', 'Messaging Gold'])
    await page.getByRole('checkbox', { name }).check()
  await page.locator('summary', { hasText: 'Budget' }).click()
  await page.getByRole('textbox', { name: 'Exams and assessments in all, at most' }).fill('1')
  await page.getByRole('button', { name: 'Move Messaging Gold up' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Which levels come first' }).getByRole('listitem')).toHaveText([
    /^Cloud Business Applications Gold/,
    /^Messaging Gold/,
    /^Datacenter Gold/,
  ])
  await find(page).click()
  await expect(page.getByRole('heading', { name: /you reach 1 of 3.levels/ })).toBeVisible()
  await expect(page.locator('.within-budget')).toContainText(
    'Requirement 2: only 9 of 15 people could meet it.',
  )
  await expect(page.locator('.within-budget')).toContainText('Next would be Datacenter Gold, for')
  await expect(found(page)).toContainText('Grace Kim passes 70-339')
})

test('someone else is chosen for a step, and the plan is as proven', async ({ page }) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.locator('summary', { hasText: 'Choose levels' }).click()
  await page.getByRole('checkbox', { name: 'Data Analytics Silver' }).check()
  await find(page).click()
  const first = found(page).locator('.step').first()
  const before = await first.locator('strong').first().textContent()
  await first.locator('.substitute summary').click()
  await first.locator('.substitute button').first().click()
  await expect(first.locator('strong').first()).not.toHaveText(before!)
  await expect(found(page).getByRole('status')).toContainText('Still proven: the plan costs the same.')
  await expect(first.locator('.substitute summary')).toBeFocused()
})

for (const [language, path, plan, keyPeople] of [
  ['English', '/calculator/', 'Plan', 'Key people'],
  ['Russian', '/ru/calculator/', 'План', 'Ключевые сотрудники'],
] as const) {
  test(`plans and key people are accessible and fit, in ${language}`, async ({ page }) => {
    await openSample(page, path)
    await openTab(page, plan)
    await page.locator('.quick button').nth(1).click()
    await page.locator('.segments', { hasText: /Hours|Часы/ }).evaluate((choice) => {
      choice.querySelectorAll('input')[1]!.click()
    })
    await find(page).click()
    await expect(found(page)).toBeVisible()
    await page
      .locator('.plan')
      .evaluate((part) => part.querySelectorAll('details').forEach((one) => (one.open = true)))
    await expectAccessible(page)
    await openTab(page, keyPeople)
    await expect(page.locator('.loss').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('key people: what one person’s leaving costs, seen in a scenario', async ({ page }) => {
  await openSample(page)
  await openTab(page, 'Key people')
  await expect(
    page.getByRole('heading', {
      name: '4 of 6 levels would be lost or unclear if one person left, up to 2 with the same person',
    }),
  ).toBeVisible()
  const matrix = page.getByRole('table', { name: 'People and the levels that depend on them' })
  const firstRow = matrix.getByRole('row').nth(1)
  await expect(firstRow.getByRole('rowheader')).toHaveText('Ada Lindqvist')
  await expect(firstRow).toContainText('lost')
  await expect(firstRow).toContainText('unclear')
  await matrix.getByRole('button', { name: 'Person' }).focus()
  await page.keyboard.press('Enter')
  await expect(matrix.getByRole('columnheader', { name: /^Person/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(matrix.getByRole('row').last().getByRole('rowheader')).toHaveText('Ines Duarte')
  const ada = page.locator('.loss', { hasText: 'Ada Lindqvist' }).first()
  await expect(ada).toContainText('Cloud Productivity Gold')
  await expect(ada).toContainText('Then only the Silver package can be bought.')
  await ada.getByRole('button').click()
  await expect(verdict(page)).toContainText('You can buy the Silver package')
  await expect(page.getByRole('tab', { name: 'Levels' })).toBeFocused()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(verdict(page)).toContainText('You can buy the Gold package')
  await expect(status(page)).toContainText('Undone')
})
