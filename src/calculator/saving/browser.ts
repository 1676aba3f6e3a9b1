/** What saving asks of the browser beside its storage; each is left out where the browser doesn't know it. */
export interface Browser {
  /** Runs the act while no other tab of this site runs one. */
  readonly alone: (act: () => void) => void
  /** Asks that what is saved here is not cleared away when room runs short. */
  readonly keep: () => void
  /** The time of the visitor's clock. */
  readonly now: () => Date
}

const lock = 'partner-competency-guide'
/**
 * Milliseconds after which a tab that hangs no longer keeps the others from saving: what stands there is read and merged
 * before it is written over in any case.
 */
const patience = 4000

/** Runs the act once: alone, or by itself where the browser grants no lock in time. */
function withLock(locks: LockManager, act: () => void) {
  let isDone = false
  const once = () => {
    clearTimeout(timer)
    if (!isDone) act()
    isDone = true
  }
  const timer = setTimeout(once, patience)
  try {
    locks.request(lock, once).catch(once)
  } catch {
    once()
  }
}

export const browserOf = (navigator: Navigator): Browser => ({
  alone: (act) => ('locks' in navigator ? withLock(navigator.locks, act) : act()),
  keep() {
    try {
      // What the browser refuses was only asked for.
      navigator.storage.persist().catch(() => undefined)
    } catch {
      // Nor does it have to know the question.
    }
  },
  now: () => new Date(),
})
