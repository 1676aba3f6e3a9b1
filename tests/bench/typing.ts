import type { Page } from '@playwright/test'

declare global {
  interface Window {
    taken: number[]
  }
}

const slowed = 4
/** Fast typing, in milliseconds from key to key. */
const delay = 150

/** The browser tells of keys from here on only. */
const shortest = 16

/** Runs in the page: notes how long every key takes until what it did is drawn. */
function watch(durationThreshold: number) {
  window.taken = []
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.taken.push(duration)
  })
  observer.observe({ type: 'event', durationThreshold } as PerformanceObserverInit)
}

/** Runs in the page: waits until what was typed has been drawn and told. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)))
  })

const written = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? `< ${shortest}` : String(milliseconds)

/** Types into a field with the processor slowed: the median and the longest time of a key, in milliseconds. */
export async function typedIn(
  page: Page,
  field: string,
  text: string,
): Promise<readonly [median: string, worst: string]> {
  const session = await page.context().newCDPSession(page)
  await page.locator(field).focus()
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.evaluate(watch, shortest)
  await page.keyboard.type(text, { delay })
  await page.evaluate(drawn)
  const taken = (await page.evaluate(() => window.taken)).toSorted((one, other) => other - one)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  return [written(taken[text.length >> 1]), written(taken[0])]
}
