import { createContext, type Context } from 'preact'
import { useContext } from 'preact/hooks'

/** What all the parts of a whole may ask for, and the hook that asks. `outside` complains of one that stands elsewhere. */
export function createShared<Given>(outside: string): readonly [Context<Given | null>, () => Given] {
  const context = createContext<Given | null>(null)
  const useGiven = (): Given => {
    const given = useContext(context)
    if (!given) throw new Error(outside)
    return given
  }
  return [context, useGiven]
}
