import { openSample, status, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

test('somebody is entered by the keyboard alone', async ({ page }) => {
  await page.goto('/calculator/')
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByRole('button', { name: 'Add a person' }).first().focus()
  await press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name (optional)' })).toBeFocused()
  await page.keyboard.type('Ada')
  await press('Tab', 'Tab', 'Tab')
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
  await expect(status(page)).toHaveText('Achievement added')
  await expect(page.getByRole('listbox')).toBeHidden()
  await press('Tab')
  await expect(page.getByRole('textbox', { name: 'How many more like this one' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('3')
  await press('Tab', 'Enter')
  await expect(page.getByRole('tab', { name: /^People/ })).toHaveText('People4')
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
    'Cloud Productivity: Silver reached; Cloud Productivity: Gold reached',
  )
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
    'This edition names nothing like “70-999”, so it can’t count.',
  )
  await expect(picker).toHaveValue('70-999')
  await page.getByRole('tab', { name: 'Figures' }).click()
  const figure = page.getByLabel('Azure customer consumption')
  await figure.fill('12.000')
  await figure.press('Enter')
  await expect(figure).toHaveAccessibleDescription(/Thousands or a fraction\?.* Until then 12,000 counts\./)
  await figure.fill('15,000')
  await expect(status(page)).toHaveText('Cloud Platform: Silver reached')
})

test('the focus goes on where its part of the page goes away', async ({ page }) => {
  await page.goto('/calculator/')
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Sample company' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'You can buy the Gold package' })).toBeFocused()
  await press('Hugo Martin')
  await press('Remove this person')
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused()
  await page.getByRole('tab', { name: 'Figures' }).click()
  await press('Replace the months by a total')
  await expect(page.getByLabel('New Office 365 customers')).toBeFocused()
  await press('Start over')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
})

test('another day of judgement changes the answer and says when the programme was over', async ({ page }) => {
  await openSample(page)
  await page.getByRole('textbox', { name: 'Judge as of' }).fill('1 Jan 2019')
  await expect(status(page)).toHaveText(/Datacenter: Silver lost/)
  await page.getByRole('textbox', { name: 'Judge as of' }).fill('2022-10-01')
  await expect(page.getByText('The programme ended on 30 September 2022.')).toBeVisible()
  await page.getByRole('button', { name: 'Day of the edition' }).click()
  await expect(page.getByText('The programme ended on 30 September 2022.')).toBeHidden()
})
