import { useStore } from '@nanostores/preact'
import { useEffect, useMemo } from 'preact/hooks'
import { Codes } from '../kit/Codes.tsx'
import { Styled } from '../kit/Styled.tsx'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { useFocus } from '../kit/focus.ts'
import { useCalculator } from '../workspace/context.ts'
import styles from './losses.css?url&no-inline'
import { createNextLosses } from './next-losses.ts'
import type { LossWords } from './messages/loss-sentences.ts'
import { openLossFinder } from './open-loss-finder.ts'
import { useLossSentences } from './useLossSentences.ts'

function Found({ store, words }: { store: ReturnType<typeof createNextLosses>; words: LossWords }) {
  const { result, view } = useCalculator()
  const focus = useFocus()
  const sentences = useLossSentences(words)
  const found = useStore(store.$losses)
  const isNow = useStore(store.$isNow)
  const { purchasable } = useStore(result.$assessment).membership
  if (useStore(store.$isFailed)) return <p class="quiet">{words.failed}</p>
  if (!found) return <p class="quiet">{words.looking}</p>
  const [first] = found.losses
  if (!first)
    return purchasable ? (
      <p class="quiet">
        <StatusGlyph status="met" /> {words.none(found.until)}
      </p>
    ) : null
  const go = () => {
    view.showAnswer('time')
    focus.lead('tab/time')
  }
  return (
    <div class="next-loss" aria-busy={!isNow}>
      <h3>{words.next}</h3>
      <p class="outlook-head next-loss-first">{sentences.head(first)}</p>
      <p>
        <Codes>
          {[sentences.reason(first), first.remedy && sentences.remedy(first.remedy)]
            .filter(Boolean)
            .join(' ')}
        </Codes>{' '}
        <button type="button" class="link-button print:hidden" onClick={go}>
          {words.all(found.losses.length)}
        </button>
      </p>
    </div>
  )
}

/** The first loss, why it comes and what prevents it, and the way to all of them. */
export function NextLossesView({ words }: { words: LossWords }) {
  const calculator = useCalculator()
  const store = useMemo(() => createNextLosses(calculator, openLossFinder), [calculator])
  useEffect(() => store.start(), [store])
  return (
    <Styled styles={styles}>
      <Found store={store} words={words} />
    </Styled>
  )
}
