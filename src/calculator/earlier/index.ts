/** What was replaced, kept in this browser for a while. */
import type { keepState } from './store.ts'

export const loadEarlier = () => import('./Earlier.tsx')

/** Keeps a state before it is replaced; gives whether it is kept. What keeps it is fetched first. */
export async function keepEarlier(...[workspace, by]: Parameters<typeof keepState>): Promise<boolean> {
  try {
    const store = await import('./store.ts')
    return await store.keepState(workspace, by)
  } catch {
    return false
  }
}
