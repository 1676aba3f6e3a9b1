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

/** A dialog that could not come stands at the end of the page. */
const bringIntoSight = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: 'nearest' })

/**
 * A part of the page whose code and sentences are fetched when it is first shown. One that failed is fetched again when the
 * network is back. After a new release its files may be gone, and the page has to be loaded again.
 */
export function Lazy<Part>({ fetch, children = asItIs }: LazyProps<Part>) {
  const { kit } = useMessages()
  const [fetched, setFetched] = useState<{ readonly part: Part } | null>(null)
  const [isLost, setLost] = useState(false)
  const [tries, setTries] = useState(1)
  // What is fetched is settled by the first drawing.
  const [fetchPart] = useState(() => fetch)
  const tryAgain = () => setTries(tries + 1)
  useEffect(() => {
    setLost(false)
    fetchPart().then(
      (part) => setFetched({ part }),
      () => setLost(true),
    )
  }, [fetchPart, tries])
  useEffect(() => {
    if (!isLost) return undefined
    window.addEventListener('online', tryAgain)
    return () => window.removeEventListener('online', tryAgain)
  })
  if (!isLost) return <>{fetched ? children(fetched.part) : <p class="quiet loading">{kit.loading}</p>}</>
  return (
    <div class="notice" role="alert" ref={bringIntoSight}>
      <p>
        <Warning /> {kit.notLoaded}
      </p>
      <button type="button" class="button" onClick={tryAgain}>
        {kit.tryAgain}
      </button>{' '}
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {kit.reload}
      </button>
    </div>
  )
}
