import { useEffect, useState } from 'preact/hooks'
import type { EditionId } from '../workspace/workspace.ts'
import { useEditions } from './editions.ts'

/** Gives how to change to the rules of an edition, which of them is being fetched, and whether the last could not be. */
export function useChoice() {
  const editions = useEditions()
  const [fetching, setFetching] = useState<EditionId | null>(null)
  const [isFailed, setFailed] = useState(false)
  async function choose(edition: EditionId) {
    setFetching(edition)
    setFailed(false)
    await editions.choose(edition).catch(() => setFailed(true))
    setFetching(null)
  }
  return { choose: (edition: EditionId) => void choose(edition), fetching, isFailed }
}

/** Fetches the times of the editions; without them less is said. */
export function useTimes(): void {
  const editions = useEditions()
  useEffect(() => {
    const fetchTimes = () => void editions.fetchTimes().catch(() => undefined)
    fetchTimes()
    window.addEventListener('online', fetchTimes)
    return () => window.removeEventListener('online', fetchTimes)
  }, [editions])
}
