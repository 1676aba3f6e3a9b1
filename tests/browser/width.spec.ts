import { pages } from '../support/dist.ts'
import { expect, test } from '../support/page.ts'

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

for (const language of ['en', 'ru'])
  test(`nothing scrolls sideways at 320 px, ${language}`, async ({ page }) => {
    for (const { path } of pages.filter((each) => each.language === language)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      expect(await page.evaluate(sideways), path).toEqual([])
    }
  })
