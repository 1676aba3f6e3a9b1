import type { ComponentChild } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../context.ts'
import { Warning } from '../glyphs.tsx'

/** A part of the page whose code and sentences are fetched when it is first shown. */
export function Later({ fetch }: { readonly fetch: () => Promise<ComponentChild> }) {
  const { tools } = useMessages()
  const [part, setPart] = useState<ComponentChild>(null)
  const [isLost, setLost] = useState(false)
  const begin = () => {
    setLost(false)
    fetch().then(setPart, () => setLost(true))
  }
  useEffect(begin, [])
  if (!isLost) return <>{part ?? <p class="quiet">{tools.loading}</p>}</>
  return (
    <div class="notice" role="alert">
      <p>
        <Warning /> {tools.notLoaded}
      </p>
      <button type="button" class="button" onClick={begin}>
        {tools.tryAgain}
      </button>
    </div>
  )
}
