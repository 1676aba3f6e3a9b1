import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'

const key = 'partner-competency-guide:profile:1'

const saved = (page: Page) => page.evaluate((key) => localStorage.getItem(key), key)
const openSample = async (page: Page, path = '/calculator/', name = 'Sample company') => {
  await page.goto(path)
  await page.getByRole('button', { name }).click()
}
const verdict = (page: Page) => page.getByRole('heading', { level: 2, name: /^(Result|Результат)/ })
const status = (page: Page) => page.locator('.verdict').getByRole('status')

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
  await page.getByRole('link', { name: 'Check this in the calculator' }).click()
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
  await page.getByRole('tab', { name: 'People' }).click()
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

test('what is entered is there again on the next visit, in either language', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.goto('/ru/calculator/')
  await expect(verdict(page)).toContainText('Вы можете купить пакет Gold')
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('starting over is undone by the button and by the keyboard', async ({ page }) => {
  await openSample(page)
  const before = await saved(page)
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(status(page)).toHaveText(/^Started over/)
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(status(page)).toHaveText(/^Undone: started over/)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(status(page)).toHaveText(/^Done again: started over/)
  await page.keyboard.press('ControlOrMeta+Z')
  await page.reload()
  expect(await saved(page)).toBe(before)
})

test('a saved state that can’t be read is put aside and offered for download', async ({ page }) => {
  const broken = '{"format":"competency-profile","version":7}'
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [key, broken] as const)
  await page.goto('/calculator/')
  await expect(page.getByRole('alert')).toContainText('could not be read by this page')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download them' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toBe(broken)
  await page.getByRole('button', { name: 'Remove them' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('without storage the page says so and works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError')
      },
    })
  })
  await openSample(page)
  await expect(page.getByRole('alert')).toContainText('lets this page save nothing')
  await expect(verdict(page)).toContainText('You can buy the Gold package')
})

test('what is downloaded can be opened again; a wrong file changes nothing', async ({ page }) => {
  await openSample(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my data' }).click()
  const path = await (await download).path()
  const open = page.locator('input[type=file]')
  const wrong = JSON.stringify({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'north' },
  })
  await open.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
  await expect(page.getByRole('alert')).toContainText('organization › market')
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Start over' }).click()
  await open.setInputFiles(path)
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('two tabs follow each other', async ({ page, context }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const other = await context.newPage()
  await other.goto('/calculator/')
  await other.getByLabel('Developing market').check()
  await expect(page.getByLabel('Developing market')).toBeChecked()
  await expect(status(page)).toHaveText(/^Change taken over from another tab/)
})

test('another day of judgement changes the answer and says when the programme was over', async ({ page }) => {
  await openSample(page)
  await page.getByRole('textbox', { name: 'Day of judgement' }).fill('1 Jan 2019')
  await expect(status(page)).toHaveText(/Datacenter: Silver lost/)
  await page.getByRole('textbox', { name: 'Day of judgement' }).fill('2022-10-01')
  await expect(page.getByText('The programme ended on 30 September 2022.')).toBeVisible()
  await page.getByRole('button', { name: 'Day of the edition' }).click()
  await expect(page.getByText('The programme ended on 30 September 2022.')).toBeHidden()
})

test('ten thousand people leave the page quick', async ({ page }) => {
  const people = Array.from({ length: 10_000 }, (_, index) => ({
    id: `p${index}`,
    name: `Nobody ${index}`,
    associatedSince: '2017-01-01',
    achievements: [{ id: '70-346' }, { id: '70-347' }, { id: '70-345' }],
  }))
  const profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' }, people }
  const file = {
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  }
  await page.goto('/calculator/')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(verdict(page)).toContainText('You can buy the Gold package')
  await expect(page.locator('.person')).toHaveCount(50)
  const started = Date.now()
  await page.getByLabel('Find by name or code').fill('nobody 9999')
  await expect(page.locator('.person')).toHaveCount(1)
  await page.getByRole('button', { name: 'Messaging', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Gold in the guide' })).toBeVisible()
  expect(Date.now() - started).toBeLessThan(3_000)
})

test.describe('axe finds nothing', () => {
  test.slow()
  for (const { path, sample, person, unclear } of [
    {
      path: '/calculator/',
      sample: 'Sample company',
      person: 'Hugo Martin',
      unclear: 'Collaboration and Content',
    },
    {
      path: '/ru/calculator/',
      sample: 'Пример компании',
      person: 'Игорь Мартынов',
      unclear: 'Совместная работа и содержимое',
    },
  ]) {
    test(`in ${path} with the sample company and rows open`, async ({ page }) => {
      await openSample(page, path, sample)
      await page.getByRole('button', { name: unclear }).click()
      await page.locator('#datacenter').click()
      await page.locator('#cloud-customer-relationship-management').click()
      await expectAccessible(page)
    })

    test(`in ${path} with somebody open, the list of the choice, and errors`, async ({ page }) => {
      await openSample(page, path, sample)
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
      await openSample(page, path, sample)
      await page.locator('[id="tab/figures"]').click()
      await page.locator('.months summary').click()
      await expectAccessible(page)
      await page.locator('[id="tab/membership"]').click()
      await expectAccessible(page)
    })
  }
})
