import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import { Warning } from '../kit/glyphs.tsx'
import { Problems } from './Problems.tsx'
import { useCost, usePlanner, useWords } from './context.ts'
import { useLasting } from './useLasting.ts'

/** How far a search is, in the words of the status line. */
function useStatus(): string | null {
  const planner = usePlanner()
  const words = useWords()
  const search = useStore(planner.$search)
  const isFound = useStore(planner.$findings) !== null
  const cost = useCost(search.status === 'running' ? search.unit : 'exams')
  const lasting = useLasting(search.status === 'running' && !isFound)
  if (search.status === 'cancelled') return words.cancelled
  if (search.status !== 'running') return null
  if (isFound) return words.more
  if (lasting === 0) return words.running
  const bound = Math.floor(search.bound)
  return [words.running, words.lasting(lasting), bound > 0 && words.bound(cost(bound))]
    .filter(Boolean)
    .join(' ')
}

/** Begins the search, shows how far it is and cancels it. */
export function PlanSearch() {
  const planner = usePlanner()
  const words = useWords()
  const status = useStatus()
  const search = useStore(planner.$search)
  const isFound = useStore(planner.$findings) !== null
  const [isAsked, setAsked] = useState(false)
  const lacksPrice = useStore(planner.request.$lacksPrice)
  const begin = useRef<HTMLButtonElement>(null)
  const find = () => {
    setAsked(true)
    planner.start()
  }
  const cancel = () => {
    planner.cancel()
    begin.current?.focus()
  }
  return (
    <div class="search-for-plan">
      <div class="group">
        <button ref={begin} type="button" class="button primary" onClick={find}>
          {isFound ? words.findAgain : words.find}
        </button>
        {search.status === 'running' && (
          <button type="button" class="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      {isAsked && <Problems of={() => true} />}
      {isAsked && lacksPrice && (
        <p class="problem">
          <Warning /> {words.needsPrice}
        </p>
      )}
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
