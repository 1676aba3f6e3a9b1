import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { useScenarios } from '../scenarios/index.ts'
import { useFocusTarget } from '../kit/focus.ts'

/** The answer in one sentence. */
export function useAnswerSentence(): string {
  const { result } = useCalculator()
  const { answer, reasons } = useMessages()
  const isEmpty = useStore(result.$isEmpty)
  const { purchasable } = useStore(result.$assessment).membership
  if (isEmpty) return answer.empty
  return purchasable ? answer.canBuy(reasons.levels[purchasable]) : answer.canBuyNothing
}

/** The answer in large type. */
export function Verdict() {
  const { result } = useCalculator()
  const scenarios = useScenarios()
  const { scenarioBar } = useMessages()
  const scenario = useStore(scenarios.$open)
  const { purchasable } = useStore(result.$assessment).membership
  return (
    <div class="verdict" data-level={purchasable ?? 'none'}>
      <h2 ref={useFocusTarget<HTMLHeadingElement>('sentence')} id="sentence" tabIndex={-1}>
        {scenario && <span class="scenario-mark">{scenarioBar.eyebrow(scenario.name)}</span>}
        <span class="sentence">{useAnswerSentence()}</span>
      </h2>
    </div>
  )
}
