import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'

const searches = [
  { home: '/', query: '70-346', finds: '/achievements/70-346/' },
  { home: '/', query: '70346', finds: '/achievements/70-346/' },
  { home: '/', query: 'new customers', finds: '/metrics/' },
  { home: '/ru/', query: '70-346', finds: '/ru/achievements/70-346/' },
  { home: '/ru/', query: '70346', finds: '/ru/achievements/70-346/' },
  { home: '/ru/', query: 'облачной платформы', finds: '/ru/competencies/cloud-platform/' },
  { home: '/ru/', query: 'новый клиент', finds: '/ru/metrics/' },
]

for (const { home, query, finds } of searches)
  test(`from ${home}, «${query}» finds ${finds} among the first three`, async ({ page }) => {
    await page.goto(home)
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill(query)
    const results = page.getByRole('dialog').locator('a.page')
    await expect(page.locator('.search-answers')).toHaveAttribute('aria-busy', 'false')
    const addresses = await results.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    expect(addresses.slice(0, 3)).toContain(finds)
  })

test('the search loads when it is about to be used, not before', async ({ page, requests }) => {
  const loaded = () => requests.filter((address) => address.includes('/pagefind/'))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(loaded()).toEqual([])
  await page.getByRole('button', { name: 'Search' }).hover()
  await expect.poll(loaded).not.toEqual([])
})

const interfaces = [
  {
    home: '/',
    button: 'Search',
    title: 'Search the guide',
    close: 'Close',
    none: /^Nothing found/,
    unnamed: /^No requirement of this edition names AZ-101\./,
  },
  {
    home: '/ru/',
    button: 'Поиск',
    title: 'Поиск по справочнику',
    close: 'Закрыть',
    none: /ничего не найдено/,
    unnamed: /^AZ-101: в требованиях этой редакции такого кода нет\./,
  },
]

for (const { home, button, title, close, none, unnamed } of interfaces)
  test(`the search of ${home} speaks its language, and axe finds nothing in it`, async ({ page }) => {
    await page.goto(home)
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog', { name: title })
    await expect(dialog.getByRole('searchbox', { name: title })).toBeFocused()
    await expectAccessible(page)
    await page.getByRole('searchbox').fill('70-346')
    await expect(dialog.locator('a.page').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('searchbox').fill('qqqqqq')
    await expect(dialog.getByRole('status')).toHaveText(none)
    await expectAccessible(page)
    await page.getByRole('searchbox').fill('does AZ-101 count')
    await expect(dialog.getByRole('status')).toHaveText(unnamed)
    await dialog.getByRole('button', { name: close }).click()
    await expect(dialog).toBeHidden()
  })
