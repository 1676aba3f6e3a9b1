import { useState } from 'preact/hooks'
import type { Plan } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { OpenScenario } from './OpenScenario.tsx'
import { Steps } from './Steps.tsx'
import { summaryOf } from './summary.ts'
import { useCost, useWords } from './context.ts'
import { writeProof } from './write-cost.ts'

/** One of the next best plans; who else could do its steps is only worked out once it is open. */
function Other({ plan, at, findings }: { plan: Plan; at: number; findings: Findings }) {
  const { format } = useMessages()
  const words = useWords()
  const cost = useCost(findings.unit)
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="other-plan" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Chevron /> <strong>{words.other(at)}.</strong> {summaryOf(plan, words, format)}
        {findings.unit !== 'exams' && <span class="step-cost"> · {cost(plan.cost)}</span>}
      </summary>
      {isOpen && (
        <>
          {!plan.proven && <p>{writeProof(plan, findings.unit, words)}</p>}
          <OpenScenario plan={plan} findings={findings} />
          <Steps plan={plan} findings={findings} />
        </>
      )}
    </details>
  )
}

/** The next best plans, each to open. */
export function Others({ plans, findings }: { plans: readonly Plan[]; findings: Findings }) {
  const words = useWords()
  return (
    <section>
      <h4>{words.others}</h4>
      <p class="quiet">{plans.length > 0 ? words.othersHint : words.noOthers}</p>
      {plans.map((plan, index) => (
        <Other key={index} plan={plan} at={index + 2} findings={findings} />
      ))}
    </section>
  )
}
