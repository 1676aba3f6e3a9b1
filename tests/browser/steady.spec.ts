/** Nothing that one has begun to read, or reaches for, moves away. */
import { openSample } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

test.use({ viewport: { width: 375, height: 812 } })

/** The DOM's own types do not know it yet: https://developer.mozilla.org/docs/Web/API/LayoutShift */
type LayoutShift = PerformanceEntry & { readonly value: number }

interface Watched extends Window {
  /** How far what is in sight has moved by itself since the page began to load, as Core Web Vitals count it. */
  moved: number
}

/** Runs in the page. */
function watchShifts() {
  const watched = window as unknown as Watched
  watched.moved = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) watched.moved += (shift as LayoutShift).value
  }).observe({ type: 'layout-shift', buffered: true })
}

test('nothing moves while the calculator opens with saved data', async ({ page }) => {
  await openSample(page, '/ru/calculator/')
  await page.addInitScript(watchShifts)
  await page.reload()
  await expect(page.locator('.area').first()).toBeVisible()
  await expect(page.getByText('Ближайшая потеря')).toBeVisible()
  // Shifts are told once the frame in which they came has been drawn.
  await page.evaluate(
    () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told)))),
  )
  expect(await page.evaluate(() => (window as unknown as Watched).moved)).toBeLessThan(0.001)
})
