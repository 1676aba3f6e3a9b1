import { expect, test } from '../support/page.ts'

test('the search is worked by the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox')
  await field.fill('office 365')
  const results = page.getByRole('dialog').locator('a.page')
  await expect(results.nth(1)).toBeVisible()
  await expect(page.getByRole('dialog').locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(results.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('/')
  await field.fill('devops')
  await expect(results.first()).toHaveAttribute('href', '/competencies/devops/')
  await page.keyboard.press('Enter')
  await page.waitForURL('/competencies/devops/')
})

test('the table of requirements narrows to an area, a level and a kind of goal', async ({ page }) => {
  await page.goto('/requirements/')
  const rows = page.getByRole('table').locator('tbody tr:not(.area)')
  const status = page.getByRole('status').filter({ hasText: 'shown' })
  await expect(status).toHaveText('26 rows shown')
  await page.getByLabel('Kind of goal').selectOption('Performance')
  await page.getByLabel('Level').selectOption('Silver')
  await page.getByLabel('Area').selectOption('Business applications')
  await expect(status).toHaveText('3 rows shown')
  await expect(rows.filter({ visible: true })).toHaveCount(3)
  await expect(page.getByText('Enterprise Resource Planning').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('columnheader', { name: 'Gold' })).toBeHidden()
})

test('without scripts the whole table stands, and no filter that would not work', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/requirements/')
  await expect(page.getByLabel('Level')).toBeHidden()
  await expect(page.getByRole('table').locator('tbody tr:not(.area)').filter({ visible: true })).toHaveCount(
    26,
  )
  await context.close()
})

test('a theme that was chosen stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByLabel('Theme').selectOption('Dark')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.goto('/data/')
  await expect(html).toHaveAttribute('data-theme', 'dark')
})
