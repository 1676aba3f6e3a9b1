import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { countTotals, totals, type Total } from '../../engine/eligibility/totals.ts'
import { useMessages } from '../kit/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { Medal, NearGlyph, StateGlyph } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { useShown } from './shown.ts'
import { useDetailWords } from './words.ts'

const isLevel = (total: Total): total is 'gold' | 'silver' => total === 'gold' || total === 'silver'

function Sign({ total }: { total: Total }) {
  if (isLevel(total)) return <Medal level={total} size={20} />
  return total === 'near' ? <NearGlyph /> : <StateGlyph state={total} />
}

/** The answer in figures; each lists the competencies that it counts, and once more all. */
export function Totals() {
  const { result } = useCalculator()
  const { format, later, reasons } = useMessages()
  const words = useDetailWords()
  const shown = useShown()
  const counts = countTotals(useStore(result.$areas))
  const pressed = useStore(shown.$total)
  const [isExplained, setExplained] = useState(false)
  const told = totals.filter((total) => isLevel(total) || counts[total] > 0 || pressed === total)
  return (
    <>
      <div class="totals" role="group" aria-label={words.totalsLabel}>
        {told.map((total) => (
          <button
            key={total}
            type="button"
            class="total"
            data-total={total}
            aria-pressed={pressed === total}
            onClick={() => shown.press(total)}
          >
            <Sign total={total} /> <b>{format.number(counts[total])}</b>{' '}
            {isLevel(total) ? reasons.levels[total] : words.totals[total]}
          </button>
        ))}
        <button
          type="button"
          class="button quiet-button small"
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {words.marks}
        </button>
      </div>
      <p class="sr-only" role="status">
        {pressed && words.listed(counts[pressed])}
      </p>
      {isExplained && (
        <Lazy
          fetch={() =>
            Promise.all([import('./MarksLegend.tsx'), later.legend()]).then(([{ MarksLegend }, legend]) => (
              <MarksLegend words={legend} />
            ))
          }
        />
      )}
    </>
  )
}
