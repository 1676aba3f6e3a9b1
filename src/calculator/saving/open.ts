/** Puts together what saves, as the browser has it. */
import type { Browser } from './browser.ts'
import { createKeeper } from './keeper.ts'
import { browserStore } from './store.ts'
import { tabOf } from './tab.ts'

const channelName = 'partner-competency-guide'

/** Listens to other tabs and gives what tells them; a browser that lets no tabs talk is asked when a page is shown. */
function openChannel(onTold: () => void): () => void {
  try {
    const channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', onTold)
    return () => channel.postMessage(null)
  } catch {
    return () => undefined
  }
}

/** Opens what saves this tab's workspace. */
export const openKeeper: Browser['open'] = async ({ history, state, storage, onTold }) =>
  createKeeper(history, state, {
    store: browserStore,
    storage,
    tab: await tabOf(window.navigator.locks, () => window.sessionStorage, browserStore),
    now: () => new Date(),
    tell: openChannel(onTold),
  })
