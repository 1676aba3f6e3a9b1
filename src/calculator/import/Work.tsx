import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { Cancel } from './Cancel.tsx'
import type { PartProps } from './parts.ts'

/** Work that is done sooner needs no telling. */
const patience = 300

function useIsLong(isWorking: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isWorking) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [isWorking])
  return isLong
}

/** How far the worker is, told in tens, and the way to end it. */
export function Work({ importing, words }: PartProps) {
  const progress = useStore(importing.$progress)
  const isShown = useIsLong(progress !== null) && progress?.stage
  const tens = Math.floor((progress?.share ?? 0) * 10) * 10
  return (
    <div class="import-work">
      <p role="status">{isShown && words.progress(words.stages[isShown], tens)}</p>
      {isShown && (
        <>
          <progress value={progress.share} max={1} aria-label={words.stages[isShown]} />
          <Cancel words={words} />
        </>
      )}
    </div>
  )
}
