/** What was replaced, kept in this browser for a while. */
import type { keepState } from './store.ts'

export const loadEarlier = () => import('./Earlier.tsx')

/** Keeps a state before it is replaced; gives whether it is kept. What keeps it is fetched first. */
export const keepEarlier = (...[workspace, by]: Parameters<typeof keepState>): Promise<boolean> =>
  import('./store.ts').then(
    (store) => store.keepState(workspace, by),
    () => false,
  )
