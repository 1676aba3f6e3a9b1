import type { NextLoss, NextLosses } from '../../engine/planning/index.ts'
import { Codes } from '../kit/Codes.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import type { LossWords } from './messages/loss-sentences.ts'
import { useLossSentences } from './useLossSentences.ts'

function Loss({ loss, words }: { loss: NextLoss; words: LossWords }) {
  const { view } = useCalculator()
  const sentences = useLossSentences(words)
  const ask = () => {
    const { competency, level, on } = loss
    view.askPlan({ targets: [{ competency, level }], on })
  }
  return (
    <li class="risk">
      <p>
        {loss.becomes === 'unmet' ? <Warning /> : <StatusGlyph status="unclear" />}{' '}
        <strong>
          <Codes>{sentences.lost(loss)}</Codes>
        </strong>{' '}
        {!loss.lowersPackage && sentences.afterwards(loss)}
      </p>
      <p>
        <Codes>{loss.remedy ? sentences.remedy(loss.remedy) : words.noRemedy}</Codes>
      </p>
      <button
        type="button"
        class="button small print:hidden"
        aria-label={words.preventOf(sentences.name(loss))}
        onClick={ask}
      >
        {words.prevent}
      </button>
    </li>
  )
}

interface LossListProps {
  readonly found: NextLosses
  readonly words: LossWords
}
/** Every level that is lost within the days looked at: when, why, what can be bought then, what prevents it. */
export function LossList({ found: { losses, until }, words }: LossListProps) {
  return (
    <section class="losses-ahead" aria-labelledby="losses-ahead">
      <h3 id="losses-ahead">{words.heading}</h3>
      {losses.length === 0 && <p class="quiet">{words.none(until)}</p>}
      <ol>
        {losses.map((loss) => (
          <Loss key={`${loss.competency} ${loss.level}`} loss={loss} words={words} />
        ))}
      </ol>
    </section>
  )
}
