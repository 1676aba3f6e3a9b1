import type { Page } from '@playwright/test'
import type { Messages } from '../../src/messages/messages.ts'
import { expectAccessible } from '../support/axe.ts'
import { calculators, editFirstPerson, enterSample, openCalculator } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

type State = (page: Page, words: Messages) => Promise<void>

const editedPerson: State = async (page, words) => {
  await enterSample(page, words)
  await editFirstPerson(page)
}

const states: Record<string, State> = {
  'the sample company': enterSample,
  'a competency in detail': async (page, words) => {
    await enterSample(page, words)
    await page.locator('#messaging').click()
    await expect(page.locator('#messaging')).toHaveAttribute('aria-expanded', 'true')
  },
  'a person being edited': editedPerson,
  'the achievements to choose from': async (page, words) => {
    await editedPerson(page, words)
    await page.getByRole('combobox', { name: words.people.pick }).fill('34')
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  },
  'a wrong day and an unknown code': async (page, words) => {
    await editedPerson(page, words)
    await page.getByRole('textbox', { name: words.people.associatedSince }).fill('2018-02-31')
    await page.getByRole('combobox', { name: words.people.pick }).fill('99-999')
    await page.getByRole('textbox', { name: words.people.leavesOn }).fill('soon')
    await page.getByRole('button', { name: words.people.done }).focus()
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(3)
  },
  'the figures, one of them wrong': async (page, words) => {
    await enterSample(page, words)
    await page.getByRole('tab', { name: words.organization.tabs.figures }).click()
    const figure = page.getByRole('tabpanel').getByRole('textbox').first()
    await figure.fill('many')
    await figure.blur()
    await expect(figure).toHaveAttribute('aria-invalid', 'true')
  },
  'the membership': async (page, words) => {
    await enterSample(page, words)
    await page.getByRole('tab', { name: words.organization.tabs.membership }).click()
    await expect(page.getByRole('heading', { name: words.membership.overrides })).toBeVisible()
  },
  'a day after the programme ended': async (page, words) => {
    await enterSample(page, words)
    await page.getByRole('textbox', { name: words.organization.day }).fill('2023-01-01')
    await expect(page.getByText(words.organization.over)).toBeVisible()
  },
}

for (const { path, words } of calculators)
  for (const [name, enter] of Object.entries(states))
    test(`${path} shows ${name}: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
      await openCalculator(page, path, words)
      await enter(page, words)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNothingSideways(page)
      await expectAccessible(page)
    })
