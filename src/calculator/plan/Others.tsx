import type { Plan } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { OpenScenario } from './OpenScenario.tsx'
import { Steps } from './Steps.tsx'
import { summaryOf } from './summary.ts'
import { useCost, useWords } from './context.ts'

/** The next best plans, each to open. */
export function Others({ plans, findings }: { plans: readonly Plan[]; findings: Findings }) {
  const { format } = useMessages()
  const words = useWords()
  const cost = useCost(findings.unit)
  return (
    <section>
      <h4>{words.others}</h4>
      <p class="quiet">{plans.length > 0 ? words.othersHint : words.noOthers}</p>
      {plans.map((plan, index) => (
        <details key={index} class="other-plan">
          <summary>
            <Chevron /> <strong>{words.other(index + 2)}.</strong> {summaryOf(plan, words, format)}
            {findings.unit !== 'achievements' && <span class="step-cost">{cost(plan.cost)}</span>}
          </summary>
          <OpenScenario plan={plan} findings={findings} />
          <Steps plan={plan} findings={findings} />
        </details>
      ))}
    </section>
  )
}
