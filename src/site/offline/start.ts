/** Keeps the site for use without a network, when the page has nothing else to do. */
import { chosenKeeping, keepOffline } from './worker.ts'

/** Whether the visitor asked sites to send little. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData

const begin = () => {
  const chosen = chosenKeeping()
  // A browser that allows no worker reads from the network as before.
  if (chosen !== 'none') keepOffline(chosen ?? (savesData ? null : 'language')).catch(() => undefined)
}
if (import.meta.env.PROD) addEventListener('load', () => setTimeout(begin, 2000))
