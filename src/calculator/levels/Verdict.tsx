import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { StatusLine } from './StatusLine.tsx'
import { useScenarios } from '../scenarios/index.ts'
import { useFocusTarget } from '../kit/focus.ts'

/** Why it is so, and for which day. */
export function Why() {
  const { result, day } = useCalculator()
  const { answer, format, reasons } = useMessages()
  const names = useNames()
  const { purchasable, because, subscription } = useStore(result.$assessment).membership
  const nearest = useStore(result.$nearest)
  const on = useStore(day.$day)
  const met = format.all(because.map(({ competency }) => names.competency(competency)))
  return (
    <p class="why">
      {purchasable && answer.because(reasons.levels[purchasable], met)}{' '}
      {!purchasable &&
        nearest &&
        answer.nearest(names.competency(nearest.view.id), reasons.levels[nearest.next.level])}{' '}
      {subscription && answer.inForce(reasons.levels[subscription.level], subscription.until)}{' '}
      <span class="judged">{answer.judged(on)}</span>
    </p>
  )
}

/** The answer in one sentence; on a phone it stays at the bottom while one edits. */
export function Verdict() {
  const sentence = useFocusTarget<HTMLAnchorElement>('sentence')
  const { organization, result } = useCalculator()
  const scenarios = useScenarios()
  const { answer, reasons, scenarioBar } = useMessages()
  const scenario = useStore(scenarios.$open)
  const { name } = useStore(organization.$organization)
  const isEmpty = useStore(result.$isEmpty)
  const { purchasable } = useStore(result.$assessment).membership
  return (
    <div class="verdict" data-level={purchasable ?? 'none'}>
      <h2>
        {scenario && <span class="scenario-mark">{scenarioBar.eyebrow(scenario.name)}</span>}
        <span class="eyebrow">{[answer.heading, name].filter(Boolean).join(' · ')}</span>{' '}
        <a ref={sentence} href="#answer" id="sentence" class="sentence">
          {isEmpty
            ? answer.empty
            : purchasable
              ? answer.canBuy(reasons.levels[purchasable])
              : answer.canBuyNothing}
        </a>
      </h2>
      <StatusLine />
    </div>
  )
}
