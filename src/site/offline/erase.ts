/** Deletes everything of this site on this device: what was entered, set aside and chosen, and what is kept offline. */
import { forgetKept } from './keeping.ts'

const isOurs = (key: string): boolean =>
  key.startsWith('partner-competency-guide:') ||
  ['guide-language', 'starlight-theme', 'sl-sidebar-state'].includes(key)

/** Deletes the database of the calculator; rejects where the browser refuses. */
const forgetEntered = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('partner-competency-guide')
    request.onsuccess = () => resolve()
    request.onerror = request.onblocked = () => reject(new Error('not deleted'))
  })

/** Throws, or rejects, where the browser refuses. */
export async function eraseAll(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key)
  await forgetEntered()
  // Tabs with the calculator say that nothing is kept any more.
  if ('BroadcastChannel' in window) new BroadcastChannel('partner-competency-guide').postMessage(null)
  await forgetKept()
}
