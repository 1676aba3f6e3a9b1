import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { useMessages } from '../context.ts'
import { Warning } from '../glyphs.tsx'
import { Problems } from './Problems.tsx'
import { usePlanner, useWords } from './context.ts'

const findId = 'plan/find'

/** How far a search is, in the words of the status line. */
function useStatus(): string | null {
  const planner = usePlanner()
  const { format } = useMessages()
  const words = useWords()
  const search = useStore(planner.$search)
  const isFound = useStore(planner.$findings) !== null
  if (search.status === 'cancelled') return words.cancelled
  if (search.status !== 'running') return null
  if (isFound) return words.more
  const { best, bound } = search
  return Number.isFinite(best) && Number.isFinite(bound)
    ? `${words.running} ${words.progress(format.number(best), format.number(Math.max(0, bound)))}`
    : words.running
}

/** Begins the search, shows how far it is and cancels it. */
export function Search() {
  const planner = usePlanner()
  const words = useWords()
  const status = useStatus()
  const search = useStore(planner.$search)
  const isFound = useStore(planner.$findings) !== null
  const [isAsked, setAsked] = useState(false)
  const find = () => {
    setAsked(true)
    planner.start()
  }
  const cancel = () => {
    planner.cancel()
    document.getElementById(findId)?.focus()
  }
  return (
    <div class="search-for-plan">
      <div class="group">
        <button type="button" id={findId} class="button primary" onClick={find}>
          {isFound ? words.findAgain : words.find}
        </button>
        {search.status === 'running' && (
          <button type="button" class="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      {isAsked && <Problems of={() => true} />}
      <p class="status quiet" role="status">
        {status}
      </p>
      {search.status === 'failed' && (
        <p class="notice" role="alert">
          <Warning /> {words.failed}
        </p>
      )}
    </div>
  )
}
