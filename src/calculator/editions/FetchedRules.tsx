import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { timeOf } from '../../engine/editions/index.ts'
import { useMessages } from '../kit/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { UnknownEdition, useEditions } from './editions.ts'
import type { EditionsWords } from './messages/en.ts'

/** Stands in place of the page until the chosen rules have come; says so when they don't, and never takes others unasked. */
export function FetchedRules({ words }: { words: EditionsWords }) {
  const { history, program } = useCalculator()
  const editions = useEditions()
  const { kit } = useMessages()
  const { edition = editions.own } = useStore(history.$workspace)
  const [trouble, setTrouble] = useState<'unknown' | 'lost' | null>(null)
  const [tries, setTries] = useState(1)
  const part = useFocusFallback<HTMLDivElement>('tab/levels')
  useEffect(() => {
    setTrouble(null)
    editions
      .choose(edition)
      .catch((error: unknown) => setTrouble(error instanceof UnknownEdition ? 'unknown' : 'lost'))
  }, [edition, editions, tries])
  if (trouble === null) return <p class="quiet loading">{kit.loading}</p>
  const { from, until } = timeOf(program)
  return (
    <div class="calculator">
      <div class="notice" role="alert" ref={part}>
        <p>
          <Warning /> {words[trouble](edition)}
        </p>
        <div class="group">
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {kit.tryAgain}
          </button>
          {trouble === 'unknown' && (
            <button type="button" class="button" onClick={() => window.location.reload()}>
              {kit.reload}
            </button>
          )}
          <button type="button" class="button" onClick={() => void editions.choose(editions.own)}>
            {words.chooseOwn(from, until)}
          </button>
        </div>
      </div>
    </div>
  )
}
