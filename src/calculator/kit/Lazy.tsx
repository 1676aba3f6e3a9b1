import type { ComponentChild } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from './context.ts'
import { Warning } from './glyphs.tsx'

interface LazyProps<Part> {
  readonly fetch: () => Promise<Part>
  /** Draws what was fetched, each time anew; without it, what was fetched is drawn as it is. */
  readonly children?: (part: Part) => ComponentChild
}

const asItIs = (part: unknown) => part as ComponentChild

/** A part of the page whose code and sentences are fetched when it is first shown. */
export function Lazy<Part>({ fetch, children = asItIs }: LazyProps<Part>) {
  const { kit } = useMessages()
  const [fetched, setFetched] = useState<{ readonly part: Part } | null>(null)
  const [isLost, setLost] = useState(false)
  const [tries, setTries] = useState(1)
  // What is fetched is settled by the first drawing.
  const [fetchPart] = useState(() => fetch)
  useEffect(() => {
    setLost(false)
    fetchPart().then(
      (part) => setFetched({ part }),
      () => setLost(true),
    )
  }, [fetchPart, tries])
  if (!isLost) return <>{fetched ? children(fetched.part) : <p class="quiet">{kit.loading}</p>}</>
  return (
    <div class="notice" role="alert">
      <p>
        <Warning /> {kit.notLoaded}
      </p>
      <button type="button" class="button" onClick={() => setTries(tries + 1)}>
        {kit.tryAgain}
      </button>
    </div>
  )
}
