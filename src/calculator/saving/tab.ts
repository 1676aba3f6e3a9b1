/**
 * Which tab this is among those that keep undo steps. A reload is the same tab. A visit that begins while no other tab is open
 * goes on where the last one ended; beside others it begins with no steps.
 */
import type { Storage } from '../workspace/saved-profile.ts'
import { isList } from './steps.ts'
import type { Store } from './store.ts'

const key = 'partner-competency-guide:tab'
/** Milliseconds after which a browser that grants and refuses no lock is no longer waited for. */
const patience = 1000
const lockOf = (tab: string) => `${key}:${tab}`

/** Takes the tab's lock for as long as the page is there; gives whether no other page has it. */
function hold(locks: LockManager, tab: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const granted = (lock: Lock | null) => {
    resolve(lock !== null)
    return lock && new Promise(() => undefined)
  }
  try {
    locks.request(lockOf(tab), { ifAvailable: true }, granted).catch(reject)
  } catch (error) {
    reject(error)
  }
  return promise.catch(() => false)
}

/** Returns the tab that was last written, unless a tab is open. */
async function lastClosed(locks: LockManager, store: Store): Promise<string | undefined> {
  const { held = [] } = await locks.query()
  if (held.some(({ name }) => name?.startsWith(lockOf('')))) return undefined
  const tabs = await store.within((transaction) => transaction.tabs())
  return [...tabs]
    .flatMap(([tab, list]) => (isList(list) ? [{ tab, at: list.at }] : []))
    .sort((one, other) => other.at - one.at)[0]?.tab
}

async function find(locks: LockManager | undefined, session: () => Storage, store: Store) {
  const before = session().getItem(key)
  if (!locks) return before
  const tab = before ?? (await lastClosed(locks, store))
  // A tab that was duplicated has the id of the other one.
  return tab !== undefined && (await hold(locks, tab)) ? tab : null
}

/** Finds out which tab this is, or makes it a new one. */
export async function tabOf(
  locks: LockManager | undefined,
  session: () => Storage,
  store: Store,
): Promise<string> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const found = await Promise.race([find(locks, session, store).catch(() => null), late])
  const tab = found ?? `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
  if (!found && locks) void hold(locks, tab)
  try {
    session().setItem(key, tab)
  } catch {
    // A browser that keeps nothing for a tab takes the next reload for a new one.
  }
  return tab
}
