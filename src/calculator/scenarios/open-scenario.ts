/** Each tab remembers which scenario is open in it, so that a reload or the other language goes on in the same one. */
import type { Scenarios } from './scenarios.ts'
import type { Storage } from '../workspace/saved-profile.ts'

const key = 'partner-competency-guide:open'

/** Opens what was open in this tab, and remembers what is. `access` gives the tab's own storage, or throws. */
export function rememberOpen({ $open, open }: Scenarios, access: () => Storage): () => void {
  const trying = <Result>(act: (storage: Storage) => Result): Result | null => {
    try {
      return act(access())
    } catch {
      return null
    }
  }
  const id = trying((storage) => storage.getItem(key))
  if (id) open(id)
  return $open.listen((scenario) =>
    trying((storage) => (scenario ? storage.setItem(key, scenario.id) : storage.removeItem(key))),
  )
}
