import { pages } from '../support/dist.ts'
import { expect, test } from '../support/page.ts'

const pagesInTest = 32
const batches = Array.from({ length: Math.ceil(pages.length / pagesInTest) }, (_, index) =>
  pages.slice(index * pagesInTest, (index + 1) * pagesInTest).map(({ path }) => path),
)

/** Runs in the page: whatever scrolls or sticks out sideways. */
const sideways = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => {
      const scrolls =
        /auto|scroll/.test(getComputedStyle(element).overflowX) || element === document.documentElement
      return scrolls && element.scrollWidth > element.clientWidth
    })
    .map(({ tagName, className, scrollWidth }) => `${tagName}.${className} ${scrollWidth} px`)

test.use({ viewport: { width: 320, height: 640 } })

for (const batch of batches)
  test(`nothing scrolls sideways at 320 px from ${batch.at(0)} to ${batch.at(-1)}`, async ({ page }) => {
    for (const path of batch) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      expect(await page.evaluate(sideways), path).toEqual([])
    }
  })
