/** Of each kind of page the richest and the hardest to fit: axe finds nothing, nothing scrolls sideways. */
import { expectAccessible } from '../support/axe.ts'
import { pagesOfEachKind, widestOfEachKind } from '../support/kinds.ts'
import { test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

/** Pages that follow each other in one browser page cost a fraction of what they cost in one each. */
function batchesOf(paths: readonly string[], size: number): readonly (readonly [name: string, string[]])[] {
  const starts = Array.from({ length: Math.ceil(paths.length / size) }, (_, at) => at * size)
  return starts.map((start) => {
    const batch = paths.slice(start, start + size)
    return [`from ${batch[0]} to ${batch.at(-1)}`, batch]
  })
}

const ofEachKind = pagesOfEachKind.map(({ path }) => path)
const others = widestOfEachKind.filter((page) => !pagesOfEachKind.includes(page))

for (const [name, batch] of batchesOf(ofEachKind, 8))
  test(`axe finds nothing in the pages of each kind, nothing scrolls sideways, ${name}`, async ({ page }) => {
    test.slow()
    for (const path of batch) {
      await page.goto(path)
      await expectAccessible(page)
    }
  })

test.describe('nothing scrolls sideways at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const [name, batch] of batchesOf(
    others.map(({ path }) => path),
    32,
  ))
    test(name, async ({ page }) => {
      for (const path of batch) {
        await page.goto(path, { waitUntil: 'domcontentloaded' })
        await expectNothingSideways(page, path)
      }
    })
})
