import { expect, painted, test } from '../support/page.ts'

test('the search is worked by the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await painted(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search the guide' })
  await field.fill('office 365')
  const results = page.getByRole('dialog').locator('a.page')
  await expect(results.nth(1)).toBeVisible()
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
  await expect(rows.filter({ hasText: 'Enterprise Resource Planning' })).toBeHidden()
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

test('a phone’s menu opens at the page that is read, with its group alone unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 640 })
  await page.goto('/ru/privacy/')
  await page.getByRole('button', { name: 'Меню' }).click()
  const menu = page.getByRole('navigation', { name: 'Страницы справочника' })
  await expect(menu.locator('[aria-current="page"]')).toBeInViewport()
  await expect(menu.locator('details[open] > summary')).toHaveText(['Справочные страницы'])
  await page.keyboard.press('Escape')
  await expect(menu.getByRole('link').first()).toBeHidden()
})

test('the header is whole at 320 px on every kind of page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/ru/', '/calculator/', '/requirements/', '/ru/404.html']) {
    await page.goto(path)
    const parts = page.locator('header').locator('.site-title, .search-opener, .tools label, .tools > [rel]')
    // The words of a link may reach out of its box; the theme's are not seen here.
    const boxes = await parts.evaluateAll((elements) =>
      elements.map((element) => {
        const words = document.createRange()
        words.selectNodeContents(element)
        const [box, text] = [element.getBoundingClientRect(), words.getBoundingClientRect()]
        return { left: box.left, right: Math.max(box.right, element.matches('a') ? text.right : 0) }
      }),
    )
    expect(boxes).toHaveLength(4)
    const menu = await page.locator('.menu-toggle').boundingBox()
    expect(menu).not.toBeNull()
    const edges = [...boxes, { left: menu?.x ?? 0, right: (menu?.x ?? 0) + (menu?.width ?? 0) }]
    for (const [at, { right }] of edges.entries())
      expect(right, `${path}, part ${at}`).toBeLessThanOrEqual(edges[at + 1]?.left ?? 320)
  }
})

test('the list of exams, certifications and assessments is filtered and sorted', async ({ page }) => {
  await page.goto('/achievements/')
  const status = page.getByRole('status').filter({ hasText: 'shown' })
  await expect(status).toHaveText('100 rows shown')
  await page.getByLabel('State').selectOption('Retired')
  await expect(status).toHaveText('6 rows shown')
  await expect(page.getByRole('heading', { name: 'Certifications', exact: true })).toBeHidden()
  await page.getByLabel('Code or title').fill('system center')
  await expect(status).toHaveText('2 rows shown')
  await page.getByRole('button', { name: 'Code' }).click()
  await page.getByRole('button', { name: 'Code' }).click()
  await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.locator('.index .code').filter({ visible: true })).toHaveText(['70-247', '70-246'])
})

test('a code is copied, and that is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/achievements/70-346/')
  await page.getByRole('button', { name: 'Copy the code' }).click()
  await expect(page.locator('.copy').getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('70-346')
})

test('a word of the programme shows its definition by the keyboard', async ({ page }) => {
  await page.goto('/guides/connect-employees/')
  const word = page.getByRole('button', { name: 'associated' })
  await word.focus()
  await page.keyboard.press('Enter')
  const definition = page.getByRole('note', { name: 'association' })
  await expect(definition).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(definition.getByRole('link')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(definition).toBeHidden()
})

test('on paper the table of requirements is a table, without what narrows it', async ({ page }) => {
  await page.goto('/requirements/')
  await expect(page.getByLabel('Level')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 600, height: 900 })
  await expect(page.getByLabel('Level')).toBeHidden()
  await expect(page.locator('.matrix')).toHaveCSS('display', 'table')
})
