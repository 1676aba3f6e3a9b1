import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import { useFocusTarget } from '../kit/focus.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { Problems } from './Problems.tsx'
import { useCost, usePlanner, useWords } from './context.ts'
import { useFinding } from './useFinding.ts'
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

/** What is found comes beneath the search, into sight. */
function showSearch(part: HTMLElement) {
  part.scrollIntoView()
  part.querySelector('button')?.focus({ preventScroll: true })
}

/** Begins the search, shows how far it is and cancels it. */
export function PlanSearch() {
  const planner = usePlanner()
  const words = useWords()
  const status = useStatus()
  const search = useStore(planner.$search)
  const findings = useStore(planner.$findings)
  const finding = useFinding()
  const isFound = findings !== null
  const [isBegun, setBegun] = useState(false)
  const { view } = useCalculator()
  const isAsked = useStore(view.$planQuestion) !== null || isBegun
  const lacksPrice = useStore(planner.request.$lacksPrice)
  const part = useFocusTarget('plan/search', showSearch)
  const begin = useRef<HTMLButtonElement>(null)
  const find = () => {
    setBegun(true)
    planner.start()
    if (planner.$search.get().status === 'running') view.focus.lead('plan/search')
  }
  const cancel = () => {
    planner.cancel()
    begin.current?.focus()
  }
  return (
    <div ref={part} class="search-for-plan">
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
      <p class="sr-only" role="status">
        {findings && finding(findings)}
      </p>
      {search.status === 'failed' && (
        <p class="notice" role="alert">
          <Warning /> {words.failed}
        </p>
      )}
    </div>
  )
}
