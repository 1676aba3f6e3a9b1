import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useDetailWords } from './words.ts'

/** Why it is so, and for which day. */
export function Why() {
  const { result, day } = useCalculator()
  const { format, reasons } = useMessages()
  const words = useDetailWords()
  const names = useNames()
  const { purchasable, because, subscription } = useStore(result.$assessment).membership
  const on = useStore(day.$day)
  const met = format.all(because.map(({ competency }) => names.competency(competency)))
  return (
    <p class="why">
      {purchasable && words.because(reasons.levels[purchasable], met)}{' '}
      {subscription && words.inForce(reasons.levels[subscription.level], subscription.until)}{' '}
      <span class="judged">{words.judged(on)}</span>
    </p>
  )
}
