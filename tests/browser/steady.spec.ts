/** Nothing that one has begun to read, or reaches for, moves away. */
import type { Page } from '@playwright/test'
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

/** How far all has moved by now; shifts are told once the frame in which they came has been drawn. */
async function moved(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told)))),
  )
  return page.evaluate(() => (window as unknown as Watched).moved)
}

test('nothing moves while the calculator opens with saved data', async ({ page }) => {
  await openSample(page, '/ru/calculator/')
  await page.addInitScript(watchShifts)
  await page.reload()
  await expect(page.locator('.area').first()).toBeVisible()
  await expect(page.getByText('Ближайшая потеря')).toBeVisible()
  expect(await moved(page)).toBeLessThan(0.001)
})

test('nor while it opens empty on a small phone, where the answer comes in short, and goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addInitScript(watchShifts)
  await page.goto('/calculator/')
  const inShort = page.locator('.answer-line > a')
  await expect(inShort).toBeInViewport({ ratio: 1 })
  await page.evaluate(() => document.getElementById('sentence')!.scrollIntoView({ block: 'center' }))
  await expect(inShort).toHaveCount(0)
  expect(await moved(page)).toBe(0)
})
