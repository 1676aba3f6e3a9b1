import {
  chooseFromMenu,
  enterDay,
  openSample,
  startOver,
  status,
  undo,
  verdict,
} from '../support/calculator.ts'
import { expect, painted, test } from '../support/page.ts'

test('someone is entered by the keyboard alone', async ({ page }) => {
  await page.goto('/calculator/')
  await painted(page)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByRole('button', { name: 'Add a person' }).first().focus()
  await press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name (optional)' })).toBeFocused()
  await page.keyboard.type('Ada')
  await press('Tab')
  const picker = page.getByRole('combobox', { name: 'Add an exam' })
  await expect(picker).toBeFocused()
  await page.keyboard.type('office 365 identities')
  const option = page.getByRole('option', { name: /^70-346/ })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(picker).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
  await expect(page.getByText('1 result', { exact: true })).toBeVisible()
  await press('Enter')
  await expect(picker).toBeFocused()
  await expect(picker).toHaveValue('')
  await page.keyboard.type('70')
  await press('ArrowDown', 'ArrowUp', 'Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(picker).toHaveValue('70')
  await press('Escape')
  await expect(picker).toHaveValue('')
  await page.keyboard.type('347')
  await press('Enter')
  await expect(status(page)).toHaveText('70-347 added to Ada')
  await expect(page.getByRole('listbox')).toBeHidden()
  await press('Tab')
  await expect(page.getByRole('textbox', { name: 'Earned' }).first()).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Associated since' })).toHaveAccessibleDescription(
    /^Assumed/,
  )
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.getByRole('textbox', { name: 'How many more like this one' }).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('3')
  await press('Tab', 'Enter')
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People 4')
  await expect(page.getByRole('button', { name: 'Person 4' })).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).focus()
  await press('Enter')
  await expect(page.getByRole('button', { name: 'Ada', exact: true })).toBeFocused()
  await page.getByRole('tab', { name: /^People/ }).focus()
  await press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Figures/ })).toBeFocused()
  await press('Tab')
  await page.getByLabel('Office 365 active entitlements').fill('4000')
  await expect(verdict(page)).toContainText('You can buy the Gold package')
  await expect(status(page)).toHaveText(
    'Office 365 active entitlements changed. Cloud Productivity: Silver reached; Cloud Productivity: Gold reached',
  )
})

test('what is said of text that was not chosen goes with the choice', async ({ page }) => {
  await page.goto('/calculator/')
  await page.getByRole('button', { name: 'Add a person' }).first().click()
  const picker = page.getByRole('combobox', { name: 'Add an exam' })
  await picker.fill('346')
  await picker.press('Escape')
  await page.keyboard.press('Tab')
  const problem = page.getByRole('alert').filter({ hasText: 'Choose one from the list' })
  await expect(problem).toBeVisible()
  await picker.focus()
  await picker.press('ArrowDown')
  await picker.press('Enter')
  await expect(picker).toHaveValue('')
  await expect(problem).toBeHidden()
})

for (const [path, name] of [
  ['/calculator/#messaging', 'Messaging'],
  ['/ru/calculator/#messaging', 'Обмен сообщениями'],
] as const)
  test(`${path} opens the row and shows it`, async ({ page }) => {
    await page.goto(path)
    const row = page.getByRole('button', { name, exact: true })
    await expect(row).toHaveAttribute('aria-expanded', 'true')
    await expect(row).toBeInViewport()
    await expect(row).toBeFocused()
  })

test('the guide leads to the calculator and back to the place in the guide', async ({ page }) => {
  await page.goto('/competencies/messaging/')
  await page.getByRole('link', { name: 'Check this in the calculator' }).first().click()
  await expect(page.getByRole('button', { name: 'Messaging', exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await page.getByRole('link', { name: 'Gold in the guide' }).click()
  await expect(page).toHaveURL(/\/competencies\/messaging\/#hybrid-services-partner-gold$/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a wrong day keeps its text, says what is wrong, and the last day counts on', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Hugo Martin' }).click()
  const leaves = page.getByRole('textbox', { name: 'Leaves on' })
  await leaves.fill('31.02.2019')
  await leaves.press('Tab')
  await expect(leaves).toHaveAttribute('aria-invalid', 'true')
  await expect(leaves).toHaveAccessibleDescription(
    /The calendar has no such day\. Until then 2019-01-31 counts\./,
  )
  await page.getByRole('tab', { name: 'Figures' }).click()
  await page.getByRole('tab', { name: /^People/ }).click()
  await page.getByRole('button', { name: 'Hugo Martin' }).click()
  await expect(page.getByText('A field needs correcting')).toBeVisible()
  await page.getByRole('button', { name: 'Hugo Martin' }).click()
  await expect(leaves).toHaveValue('31.02.2019')
  await leaves.fill('28 Feb 2019')
  await leaves.press('Tab')
  await expect(leaves).toHaveValue('2019-02-28')
  await expect(leaves).not.toHaveAttribute('aria-invalid')
})

test('a wrong number and an unknown code are said beside their fields', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  const picker = page.getByRole('combobox', { name: 'Add an exam' })
  await picker.fill('70-999')
  await picker.press('Enter')
  await expect(picker).toHaveAccessibleDescription(
    'This edition names nothing like “70-999”, so it cannot count.',
  )
  await expect(picker).toHaveValue('70-999')
  await page.getByRole('tab', { name: 'Figures' }).click()
  const figure = page.getByLabel('Azure customer consumption')
  await figure.fill('12.000')
  await figure.press('Enter')
  await expect(figure).toHaveAccessibleDescription(/Thousands or a fraction\?.* Until then 12,000 counts\./)
  await figure.fill('15,000')
  await expect(status(page)).toHaveText('Azure customer consumption changed. Cloud Platform: Silver reached')
})

test('the focus goes on where its part of the page goes away', async ({ page }) => {
  await page.goto('/calculator/')
  await painted(page)
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Sample company' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'You can buy the Gold package' })).toBeFocused()
  await press('Hugo Martin')
  await press('Remove this person')
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused()
  await page.getByRole('tab', { name: 'Figures' }).click()
  await press('Replace the months with a total')
  await expect(page.getByLabel('New Office 365 customers')).toBeFocused()
  await press('More')
  await expect(page.getByRole('menuitem', { name: 'Print the report' })).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByRole('menuitem', { name: 'Sample company' })).toBeFocused()
  for (const key of ['End', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toContainText(
    'Contoso: 8\u00a0people, 3\u00a0figures, a Silver package',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()
})

test('another calculation date changes the answer, is a step, and says when the programme was over', async ({
  page,
}) => {
  await openSample(page)
  await enterDay(page, '1 Jan 2019')
  await expect(status(page)).toHaveText(
    /^Calculation date changed to 1\u00a0January 2019\. Datacenter: Silver lost/,
  )
  await page.locator('#calculation-date').click()
  await page.getByRole('button', { name: /^Renewal/ }).click()
  await expect(page.locator('#calculation-date')).toContainText('1\u00a0March 2019')
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
      document.title = `calendar at ${this.value}`
    }
  })
  await page.locator('#day').press('Alt+ArrowDown')
  await expect(page).toHaveTitle('calendar at 2019-03-01')
  await page.locator('#day').fill('2022-10-01')
  await expect(page.getByText('The programme ended on 30 September 2022.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#calculation-date')).toBeFocused()
  await undo(page).click()
  await expect(page.locator('#calculation-date')).toContainText('29\u00a0October 2018')
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('what is the visitor’s own is asked about before it is replaced, and comes back where that is said', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.getByRole('button', { name: 'Remove this person' }).click()
  await startOver(page)
  const dialog = page.getByRole('dialog')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save a copy (JSON)' }).click()
  expect((await download).suggestedFilename()).toBe('competency-profile.json')
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await expect(status(page)).toHaveText(/^Started over/)
  await page.locator('.answer-line').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Boris Novak' })).toBeVisible()
  await chooseFromMenu(page, 'Sample company')
  await expect(dialog).toContainText('Contoso: 8\u00a0people')
})

test('undoing leads to what comes back', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Hugo Martin' }).click()
  await page.getByRole('button', { name: 'Remove this person' }).click()
  await page.getByRole('tab', { name: /^Figures/ }).click()
  await page.getByRole('tab', { name: 'Plan' }).click()
  await expect(undo(page)).toHaveAccessibleName('Undo Hugo Martin removed')
  await undo(page).click()
  await expect(page.locator('[id="person/p8"]')).toBeInViewport()
  await expect(undo(page)).toBeFocused()
})

test('the address holds the view and the row, through Back, a reload and the other language', async ({
  page,
}) => {
  await openSample(page)
  await page.locator('#messaging').click()
  await page.getByRole('tab', { name: 'Key people' }).click()
  await page.getByRole('tab', { name: 'Over time' }).click()
  await page.goBack()
  await expect(page.getByRole('tab', { name: 'Key people' })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/#levels\/messaging$/)
  await page.reload()
  await expect(page.locator('#messaging')).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('tab', { name: 'Over time' }).click()
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru\/calculator\/#time$/)
  await expect(page.getByRole('tab', { name: 'Во времени' })).toHaveAttribute('aria-selected', 'true')
})

for (const [width, height] of [
  [1440, 900],
  [375, 812],
] as const)
  test(`a link from the guide lands under what is pinned, with saved data, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openSample(page)
    await page.goto('/competencies/messaging/')
    await page.getByRole('link', { name: 'Check this in the calculator' }).first().click()
    const row = page.getByRole('button', { name: 'Messaging', exact: true })
    await expect(row).toBeFocused()
    await expect(page.getByText('Hybrid Services Partner').first()).toBeVisible()
    const pinned = page.locator(width < 896 ? '.app-bar' : '.views')
    await expect
      .poll(async () => {
        const [top, below] = [(await row.boundingBox())!.y, (await pinned.boundingBox())!]
        return top - below.y - below.height
      })
      .toBeGreaterThanOrEqual(0)
    await expect.poll(async () => (await row.boundingBox())!.y).toBeLessThan(height / 2)
  })
