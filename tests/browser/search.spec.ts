import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, painted, test } from '../support/page.ts'

const fieldOf = (page: Page) =>
  page.getByRole('combobox', { name: /^(Search the guide|Поиск по справочнику)$/ })
const answersIn = (page: Page) => page.locator('#search .search-answers')
const pathOf = (page: Page) => new URL(page.url()).pathname

/** Holds a file of the index back until it is let go. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  let letGo = (): void => undefined
  const waiting = new Promise<void>((settle) => {
    letGo = settle
  })
  await page.route(file, async (route) => {
    await waiting
    await route.continue()
  })
  return letGo
}

const names = /\/search\/en\.names$/
const text = /\/search\/en\.text$/

test('the search loads when it is about to be used, once, and a query fetches nothing', async ({
  page,
  requests,
}) => {
  const loaded = () => requests.filter((address) => /\/search\/\w+\.\w+$/.test(address))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(loaded()).toEqual([])
  await page.getByRole('button', { name: 'Search' }).hover()
  await expect.poll(() => loaded().length).toBe(3)
  await page.keyboard.press('/')
  await page.keyboard.type('renewal of silver', { delay: 5 })
  await expect(answersIn(page)).toHaveAttribute('aria-busy', 'false')
  expect(loaded()).toHaveLength(3)
})

test('Enter before the first answer opens what stands in the field, not what stood there', async ({
  page,
}) => {
  const letGo = await hold(page, names)
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('/')
  await page.keyboard.type('devops')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('70-346')
  await page.keyboard.press('Enter')
  expect(pathOf(page)).toBe('/')
  letGo()
  await page.waitForURL('/achievements/70-346/')
})

test('Enter while the text is on its way opens the answer to the new query once it is known', async ({
  page,
}) => {
  const letGo = await hold(page, text)
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('/')
  await page.keyboard.type('70-346')
  // Known by the names alone.
  await expect(answersIn(page).getByRole('option').first()).toContainText('70-346')
  await fieldOf(page).fill('zebra grace period')
  await page.keyboard.press('Enter')
  expect(pathOf(page)).toBe('/')
  letGo()
  await page.waitForURL('/guides/renew/**')
  await painted(page)
})

test('what is typed after Enter takes it back', async ({ page }) => {
  const letGo = await hold(page, names)
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('/')
  await page.keyboard.type('devops')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' gold')
  letGo()
  await expect(answersIn(page).getByRole('option').first()).toContainText('Gold: 4')
  expect(pathOf(page)).toBe('/')
})

test('without the text, the names answer and that is said', async ({ browser, baseURL }) => {
  // A page of its own: that a request fails is meant here.
  const page = await browser.newPage({ baseURL: baseURL! })
  await page.route(text, (route) => route.abort())
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('/')
  await page.keyboard.type('renewal')
  await expect(page.locator('#search-status')).toContainText('only their names were searched')
  await expect(answersIn(page).getByRole('option').first()).toContainText('Maintain and renew')
  await page.close()
})

test('the focus stays in the field, the arrows move the active answer, and Enter opens it', async ({
  page,
}) => {
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('/')
  const field = fieldOf(page)
  await page.keyboard.type('renewal')
  // The names come first and are drawn once more with the text.
  await expect(answersIn(page)).toHaveAttribute('aria-busy', 'false')
  const options = answersIn(page).getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id'))!)
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('/guides/renew/**')
  await painted(page)
  // What was opened is offered the next time.
  await page.keyboard.press('/')
  await expect(
    answersIn(page).getByRole('group', { name: 'Recently opened' }).getByRole('option'),
  ).toHaveText(['Maintain and renew'])
})

/** What a key press says on the Russian layout, and with Caps Lock. */
const keys = [
  { key: 'л', code: 'KeyK', ctrlKey: true },
  { key: 'K', code: 'KeyK', ctrlKey: true },
  { key: '.', code: 'Slash', ctrlKey: false },
]
test('the keys that open the search do so in any layout', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Search' })).toBeEnabled()
  for (const key of keys) {
    await page.evaluate((init) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
    }, key)
    await expect(fieldOf(page), key.key).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

const interfaces = [
  {
    home: '/',
    button: 'Search',
    title: 'Search the guide',
    close: 'Close',
    none: 'Nothing found for “qqqqqq”.',
    unnamed: 'No requirement of this edition names AZ-101.',
    wrong: ['кутуцфд', /shown for “renewal”/],
  },
  {
    home: '/ru/',
    button: 'Поиск',
    title: 'Поиск по справочнику',
    close: 'Закрыть',
    none: 'По запросу «qqqqqq» ничего не найдено.',
    unnamed: 'AZ-101: в требованиях этой редакции такого кода нет.',
    wrong: ['ghjlktybt', /для запроса «продление»/],
  },
] as const

for (const { home, button, title, close, none, unnamed, wrong } of interfaces)
  test(`the search of ${home} speaks its language, and axe finds nothing in it`, async ({ page }) => {
    await page.goto(home)
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog', { name: title })
    const field = dialog.getByRole('combobox', { name: title })
    const options = dialog.getByRole('option')
    await expect(field).toBeFocused()
    await expect(options.first()).toBeVisible()
    await expectAccessible(page)
    await field.fill('70-34')
    await expect(options).toHaveText([/^70-345/, /^70-346/, /^70-347/, /^70-348/])
    await expectAccessible(page)
    await field.fill('qqqqqq')
    await expect(dialog.getByRole('status')).toHaveText(none)
    await expect(options.first()).toBeVisible()
    await expectAccessible(page)
    await field.fill('does AZ-101 count')
    await expect(dialog.getByRole('status')).toContainText(unnamed)
    await field.fill(wrong[0])
    await expect(dialog.getByRole('status')).toHaveText(wrong[1])
    await dialog.getByRole('button', { name: close }).click()
    await expect(dialog).toBeHidden()
  })

test('the search has a page, whose address has the query and takes it to the other language', async ({
  page,
}) => {
  await page.goto('/search/?q=sharepiont')
  const field = fieldOf(page)
  await expect(field).toHaveValue('sharepiont')
  await expect(page.getByRole('main').getByRole('option').first()).toContainText('Collaboration and Content')
  await expectAccessible(page)
  await field.fill('devops gold')
  await expect(page).toHaveURL('/search/?q=devops%20gold')
  await page.getByRole('link', { name: 'Русский' }).first().click()
  await expect(page).toHaveURL('/ru/search/?q=devops%20gold')
  await expect(page.getByRole('main').getByRole('option').first()).toContainText('Gold: 4')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the search leads to the lists of everything', async ({ page }) => {
    await page.goto('/ru/')
    await page.getByRole('banner').getByRole('link', { name: 'Поиск' }).click()
    await expect(page).toHaveURL('/ru/search/')
    await page.getByRole('main').getByRole('link', { name: 'Словарь терминов' }).click()
    await expect(page).toHaveURL('/ru/glossary/')
  })
})

test('the search page lists every page with all words below the best answers, and none for words of no page', async ({
  page,
}) => {
  await page.goto('/search/?q=association')
  const full = page.locator('.search-full')
  await expect(full.getByRole('listitem')).toHaveCount(10)
  await expect(full.locator('mark').first()).toBeVisible()
  await full.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => full.getByRole('listitem').count()).toBeGreaterThan(10)
  await page.locator('.search-page input').fill('giraffe')
  await expect(full).toBeHidden()
})
