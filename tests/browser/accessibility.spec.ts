import { expectAccessible } from '../support/axe.ts'
import { pagesOfEachKind } from '../support/kinds.ts'
import { test } from '../support/page.ts'

for (const { path } of pagesOfEachKind)
  test(`axe finds nothing in ${path}`, async ({ page }) => {
    await page.goto(path)
    await expectAccessible(page)
  })
