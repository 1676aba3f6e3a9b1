import { expect, type Page } from '@playwright/test'

/** Runs in the page: whatever scrolls or sticks out sideways, but for the views, which do on a phone. */
const sideways = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => {
      const scrolls =
        /auto|scroll/.test(getComputedStyle(element).overflowX) || element === document.documentElement
      return scrolls && element.scrollWidth > element.clientWidth && !element.matches('.views [role=tablist]')
    })
    .map(({ tagName, className, scrollWidth }) => `${tagName}.${className} ${scrollWidth} px`)

/** Expects that nothing has to be scrolled sideways in the page as it stands. */
export async function expectNothingSideways(page: Page, where?: string): Promise<void> {
  expect.soft(await page.evaluate(sideways), where).toEqual([])
}
