/** The answer: in figures that filter, what is not started in a line, a row opened in place, and the way to a field and back. */
import { expectAccessible } from '../support/axe.ts'
import { openSample, undo } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

const competencies = 'h4 button'

test('the figures list what they count, and once more all', async ({ page }) => {
  await openSample(page)
  const rows = page.locator('.answer').locator(competencies)
  const risk = page.getByRole('button', { name: '1 at risk' })
  await risk.click()
  await expect(risk).toHaveAttribute('aria-pressed', 'true')
  await expect(rows).toHaveText(['Datacenter'])
  await risk.click()
  await expect(rows.first()).toHaveText('Application Development')
  await page.getByRole('button', { name: 'What the marks mean' }).click()
  await expect(page.locator('.legend')).toContainText('Partner Center: Qualified')
  await expectAccessible(page)
})

for (const path of ['/calculator/', '/ru/calculator/'])
  test(`in ${path} at 1440 by 900 the rows begin above 420 px and six are in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openSample(page, path)
    await expect(page.locator('.next-loss-first')).toBeVisible()
    const rows = page.locator('.answer .rows .row-head')
    expect((await rows.first().boundingBox())!.y).toBeLessThan(420)
    await expect(rows.nth(4)).toBeInViewport()
    await expect(page.locator('.fold').nth(1)).toBeInViewport()

    // On a phone the answer, the totals and the views.
    await page.setViewportSize({ width: 375, height: 812 })
    await expect(page.locator('.verdict h2')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.totals button').last()).toBeInViewport({ ratio: 1 })
    await expect(page.locator('[id="tab/levels"]')).toBeInViewport({ ratio: 1 })
  })

test('a row opened in place tells the rule once, who has what, and leads to a plan', async ({ page }) => {
  await openSample(page)
  await page.locator('#messaging').click()
  const details = page.locator('[id="messaging/details"]')
  await expect(details.locator('.common')).toHaveCount(1)
  await expect(details.getByRole('row', { name: /Ada Lindqvist/ })).toContainText('has it')
  await expect(details.locator('.button.primary')).toHaveText('Plan Gold')
  await expectAccessible(page)
  await details.locator('.button.primary').click()
  await expect(page.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: 'Find the plan again' })).toBeFocused()
  await expect(page.locator('.found-plan h3').first()).toBeInViewport({ ratio: 1 })
})

for (const width of [1440, 375])
  test(`a missing figure leads to its field and back, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 })
    await openSample(page)
    await page.locator('#cloud-platform').click()
    await page
      .getByRole('button', { name: /^Enter Azure/ })
      .first()
      .click()
    await expect(page.getByLabel('Azure customer consumption')).toBeFocused()
    await page.getByRole('button', { name: 'Back to Cloud Platform' }).click()
    await expect(page.locator('#cloud-platform')).toBeFocused()
  })

test('what is not started is a line that opens', async ({ page }) => {
  await page.goto('/calculator/')
  const fold = page.getByRole('button', { name: /^2 not started: Data Analytics/ })
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#data-platform')).toBeVisible()
  await expect(fold).toBeFocused()
  await fold.click()
  await expect(page.locator('#data-platform')).toBeHidden()
})

test('why nothing of a person counts is told once, with the button that mends it', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Grace Kim' }).click()
  await expect(page.locator('.editor').getByText('Why does it not count?')).toHaveCount(1)
  await page.getByRole('button', { name: 'Associated since 29\u00a0October 2017' }).click()
  await expect(page.getByRole('textbox', { name: 'Associated since' })).toHaveValue('2017-10-29')
  await expect(page.locator('.editor .idle-person')).toHaveCount(0)
  await undo(page).click()
  await expect(page.locator('.editor .idle-person')).toBeVisible()
})
