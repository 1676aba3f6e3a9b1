/** The worker that keeps the site for use without a network, and what it was told to keep. */

/** The pages of a language, these with the planner's solver, or nothing. */
export type Keeping = 'language' | 'solver' | 'none'

export const key = 'partner-competency-guide:offline'
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Returns what the visitor chose; `null` where nothing was chosen, or the browser does not say. */
export function chosenKeeping(): Keeping | null {
  try {
    return localStorage.getItem(key) as Keeping | null
  } catch {
    return null
  }
}

/**
 * Starts the worker, which keeps what is opened, and has it keep the language of the page as well, unless that is `null`. Rejects
 * where the browser allows no worker.
 */
export async function keepOffline(keeping: Keeping | null): Promise<void> {
  const { serviceWorker } = navigator
  await serviceWorker.register(`${base}sw.js`)
  const { active } = await serviceWorker.ready
  if (keeping)
    active!.postMessage({ language: document.documentElement.lang, withSolver: keeping === 'solver' })
}
