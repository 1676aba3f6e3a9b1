import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openSample, status, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

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
  expect(requests.filter((url) => /wasm|worker/.test(url))).toEqual([])
  await find(page).click()
  await expect(page.getByText('Choose at least one level to reach.')).toBeVisible()
  expect(requests.filter((url) => /wasm|worker/.test(url))).toEqual([])
})

test('from a plan to its scenario, where the level is met, and back', async ({ page }) => {
  await planNearest(page)
  await expect(found(page)).toContainText('Proven: no plan takes fewer exams and assessments.')
  await expect(found(page).locator('.step')).toHaveCount(4)
  await expect(found(page).locator('.step').last()).toContainText('Messaging Gold')
  await page.getByRole('button', { name: 'Open as a scenario' }).click()
  await expect(page.getByText('The scenario with this plan carried out is open.')).toBeVisible()
  await page.getByRole('button', { name: 'See its levels' }).click()
  await expect(page.locator('.row', { has: page.locator('#messaging') }).locator('.gold')).toContainText(
    /Qualified|Active/,
  )
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: 'Back to the data the plan was made for' }).click()
  await expect(page.getByRole('button', { name: 'Open as a scenario' })).toBeVisible()
  await openTab(page, 'Levels')
  await expect(page.locator('.row', { has: page.locator('#messaging') }).locator('.gold')).toContainText(
    /Started|Not yet/,
  )
})

test('opening the scenario is undone in one step; the plan stays through other tabs', async ({ page }) => {
  await planNearest(page)
  await page.getByRole('button', { name: 'Open as a scenario' }).click()
  await expect(page.getByRole('button', { name: 'See its levels' })).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('button', { name: 'Open as a scenario' })).toBeVisible()
  await openTab(page, 'Levels')
  await openTab(page, 'Plan')
  await expect(found(page).locator('.step')).toHaveCount(4)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Fabrikam')
  await expect(page.getByText('Your data have changed since this plan was found.')).toBeVisible()
})

test('limits that leave no plan say why, and lifting one finds it', async ({ page }) => {
  await openSample(page)
  await openTab(page, 'Plan')
  await page.getByRole('button', { name: 'Gold in every competency' }).click()
  await find(page).click()
  await expect(page.getByRole('heading', { name: 'No plan exists' })).toBeVisible()
  await expect(page.locator('.no-plan')).toContainText('9 of 15 people can come to meet it')
  await page.getByRole('button', { name: 'Hire as many people as it needs' }).click()
  await expect(found(page)).toContainText('to hire')
  await expect(found(page)).toContainText('New person 1')
})

test('contradictory limits and days too early are told at their field, and nothing is lost', async ({
  page,
}) => {
  await planNearest(page)
  await page.locator('summary', { hasText: 'Limits' }).click()
  await page.getByRole('searchbox', { name: 'Find by name', exact: true }).fill('ada')
  await page.getByRole('button', { name: 'Set a limit for Ada Lindqvist' }).click()
  await page.getByRole('textbox', { name: 'Ada Lindqvist: at most' }).fill('2')
  await expect(page.locator('.person-limits')).toContainText('choose one of the two')
  await page.getByRole('textbox', { name: 'Met on' }).fill('2018-10-01')
  await page.getByRole('textbox', { name: 'Met on' }).press('Enter')
  await expect(page.getByText('No plan can be made for an earlier day.').first()).toBeVisible()
  await expect(found(page).locator('.step')).toHaveCount(4)
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
  await expect(page.getByText('For 30 seconds now: it goes on until the best plan is proven.')).toBeVisible()
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
  await page.getByRole('button', { name: /^Keep everything that is met/ }).click()
  await page.locator('summary', { hasText: 'Costs' }).click()
  await page.getByRole('radio', { name: 'Hours' }).check()
  await page.getByRole('textbox', { name: 'Each exam' }).fill('40')
  await find(page).click()
  await expect(found(page)).toContainText(/Total: [\d.]+ h/)
  await expect(page.getByRole('heading', { name: 'The next best plans' })).toBeVisible()
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
  await expect(page.getByRole('heading', { name: '4 of 6 levels met hang on one person' })).toBeVisible()
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
