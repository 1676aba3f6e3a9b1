/** When to do what is not urgent. */
import type { PutOff } from './deferred-profile.ts'

/** Work that takes longer waits until typing rests, in milliseconds. */
const quick = 12
const rest = 200
/** A page that nobody sees is not drawn. */
const undrawn = 100

/** Does everything at once. */
export const atOnce = (): PutOff => (work) => work()

/**
 * Puts work off until the page has been drawn. Where it took long the last time, as with thousands of people or on a
 * slow machine, it also waits until nothing has been put off for a while.
 */
export function afterDrawing(page: Window): PutOff {
  let took = 0
  let cancel: () => void = () => undefined
  return (work) => {
    cancel()
    const begin = () => {
      cancel()
      const begun = page.performance.now()
      work()
      // What the work changed is drawn before the next task.
      page.setTimeout(() => (took = page.performance.now() - begun))
    }
    if (took > quick) {
      const timer = page.setTimeout(begin, rest)
      cancel = () => page.clearTimeout(timer)
      return
    }
    let soon: number | undefined
    const frame = page.requestAnimationFrame(() => (soon = page.setTimeout(begin)))
    const late = page.setTimeout(begin, undrawn)
    cancel = () => {
      page.cancelAnimationFrame(frame)
      page.clearTimeout(soon)
      page.clearTimeout(late)
    }
  }
}
