import { expectAccessible } from '../support/axe.ts'
import { openSample, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const path of ['/calculator/', '/ru/calculator/'])
    test(`nothing in ${path} scrolls sideways, with every row open`, async ({ page }) => {
      await openSample(page, path)
      for (const row of await page.locator('.area .row-head button').all()) await row.click()
      await page.locator('[id="person/p8"]').click()
      await page.locator('[id="person/p8/leavesOn"]').fill('31.02.2019')
      await page.locator('[id="person/p8/picker"]').fill('technical assessment')
      await expectNothingSideways(page, 'people')
      for (const tab of ['figures', 'membership']) {
        await page.locator(`[id="tab/${tab}"]`).click()
        await expectNothingSideways(page, tab)
      }
    })

  test('the sentence stays in sight while one edits, and the field above it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openSample(page)
    await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
    for (const field of ['Name (optional)', 'Leaves on', 'How many more like this one']) {
      await page.getByRole('textbox', { name: field }).focus()
      await expect(verdict(page)).toBeInViewport({ ratio: 1 })
      const box = (await page.getByRole('textbox', { name: field }).boundingBox())!
      const top = (await page.locator('.verdict').boundingBox())!.y
      expect(box.y + box.height, field).toBeLessThanOrEqual(top)
    }
  })
})

test.describe('axe finds nothing', () => {
  test.slow()
  for (const { path, person, unclear } of [
    {
      path: '/calculator/',
      person: 'Hugo Martin',
      unclear: 'Collaboration and Content',
    },
    {
      path: '/ru/calculator/',
      person: 'Игорь Мартынов',
      unclear: 'Совместная работа и содержимое',
    },
  ]) {
    test(`in ${path} with the sample company and rows open`, async ({ page }) => {
      await openSample(page, path)
      await page.getByRole('button', { name: unclear }).click()
      await page.locator('#datacenter').click()
      await page.locator('#cloud-customer-relationship-management').click()
      await expectAccessible(page)
    })

    test(`in ${path} with somebody open, the list of the choice, and errors`, async ({ page }) => {
      await openSample(page, path)
      await page.getByRole('button', { name: person }).click()
      const picker = page.locator('[id="person/p8/picker"]')
      await picker.fill('36')
      await expect(page.locator('.options [role=option]').first()).toBeVisible()
      await expectAccessible(page)
      await picker.fill('zzz')
      await page.locator('[id="person/p8/leavesOn"]').fill('31.02.2019')
      await picker.focus()
      await picker.press('Enter')
      await expect(page.locator('.problem')).toHaveCount(2)
      await expectAccessible(page)
    })

    test(`in ${path} with figures and membership`, async ({ page }) => {
      await openSample(page, path)
      await page.locator('[id="tab/figures"]').click()
      await page.locator('.months summary').first().click()
      await expectAccessible(page)
      await page.locator('[id="tab/membership"]').click()
      await expectAccessible(page)
    })
  }
})
