/** Pages of each kind are measured where axe reads them; here all others. */
import { leadsAway, pages } from '../support/dist.ts'
import { pagesOfEachKind } from '../support/kinds.ts'
import { test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

const pagesInTest = 32
const staying = pages.filter((page) => !leadsAway(page) && !pagesOfEachKind.includes(page))
const batches = Array.from({ length: Math.ceil(staying.length / pagesInTest) }, (_, index) =>
  staying.slice(index * pagesInTest, (index + 1) * pagesInTest).map(({ path }) => path),
)

test.use({ viewport: { width: 320, height: 640 } })

for (const batch of batches)
  test(`nothing scrolls sideways at 320 px from ${batch.at(0)} to ${batch.at(-1)}`, async ({ page }) => {
    for (const path of batch) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await expectNothingSideways(page, path)
    }
  })
