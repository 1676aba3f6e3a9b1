import type { Page } from '@playwright/test'
import { calculators, editFirstPerson, enterSample, openCalculator } from '../support/calculator.ts'
import { pages } from '../support/dist.ts'
import { expect, test } from '../support/page.ts'

const levelsOf = (page: Page) => page.locator('.result .row-head').allInnerTexts()

for (const { path, words } of calculators) {
  const { answer, organization, people, reasons, tools } = words

  test(`${path}: the address of each competency opens its row`, async ({ page }) => {
    const ids = pages.flatMap((each) => /^\/competencies\/([^/]+)\/$/.exec(each.path)?.[1] ?? [])
    expect(ids).toHaveLength(19)
    await openCalculator(page, `${path}#${ids[0]}`, words)
    for (const id of ids) {
      await page.evaluate((hash) => (location.hash = hash), id)
      await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-expanded', 'true')
    }
  })

  test(`${path}: what was entered is there after a reload`, async ({ page }) => {
    await openCalculator(page, path, words)
    await enterSample(page, words)
    await expect(page.getByText(answer.canBuy(reasons.levels.gold))).toBeVisible()
    const before = await levelsOf(page)
    await page.reload()
    await expect(page.getByText(answer.canBuy(reasons.levels.gold))).toBeVisible()
    expect(await levelsOf(page)).toEqual(before)
  })

  test(`${path}: starting over can be undone`, async ({ page }) => {
    await openCalculator(page, path, words)
    await enterSample(page, words)
    const before = await levelsOf(page)
    await page.getByRole('button', { name: tools.startOver }).click()
    await expect(page.getByText(answer.empty)).toBeVisible()
    await page.getByRole('button', { name: tools.undo, exact: true }).click()
    expect(await levelsOf(page)).toEqual(before)
  })

  test(`${path}: a wrong day keeps what was typed and what counted`, async ({ page }) => {
    await openCalculator(page, path, words)
    await enterSample(page, words)
    const before = await levelsOf(page)
    await editFirstPerson(page)
    const field = page.getByRole('textbox', { name: people.associatedSince })
    await field.fill('2018-02-31')
    await field.blur()
    await expect(field).toHaveValue('2018-02-31')
    await expect(field).toHaveAccessibleDescription(new RegExp(`${people.associatedHint} .+`))
    expect(await levelsOf(page)).toEqual(before)
  })

  test(`${path}: a saved state that can't be read is kept aside and offered`, async ({ page }) => {
    await openCalculator(page, path, words)
    await enterSample(page, words)
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('profile'))))
      .toHaveLength(1)
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.includes('profile')) localStorage.setItem(key, '{"version":')
    })
    await page.reload()
    await expect(page.getByText(tools.aside)).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: tools.downloadAside }).click()
    const stream = await (await download).createReadStream()
    expect((await stream.toArray()).join('')).toBe('{"version":')
  })

  test(`${path}: a person is entered with the keyboard alone`, async ({ page }) => {
    await openCalculator(page, path, words)
    await page.getByRole('button', { name: people.add }).first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: people.name })).toBeFocused()
    await page.keyboard.type('Ada')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2017-01-01')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: people.pick })).toBeFocused()
    await page.keyboard.type('346')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: people.remove('70-346') })).toBeVisible()
    await expect(page.getByRole('tab', { name: organization.tabs.people })).toContainText('1')
  })
}
