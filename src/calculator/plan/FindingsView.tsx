import { useStore } from '@nanostores/preact'
import type { Findings as Found } from './planner.ts'
import type { PlanResult } from '../../engine/planning/index.ts'
import { Warning } from '../kit/glyphs.tsx'
import { FoundPlanView } from './FoundPlanView.tsx'
import { Helps } from './WhoBenefits.tsx'
import { WhyNoPlan } from './WhyNoPlan.tsx'
import { Others } from './Others.tsx'
import { Paths } from './Paths.tsx'
import { WithinBudget } from './WithinBudget.tsx'
import { usePlanner, useWords } from './context.ts'

function Result({ result, findings }: { result: PlanResult; findings: Found }) {
  const words = useWords()
  if (result.ok) return <FoundPlanView plan={result.plan} findings={findings} />
  switch (result.code) {
    case 'impossible':
      return <WhyNoPlan why={result.why} />
    case 'bad-request':
    case 'undecided':
    case 'stopped':
      return (
        <p class="notice">
          <Warning /> {result.code === 'undecided' ? words.undecided : words.stopped}
        </p>
      )
  }
}

/** What was found for the request, piece by piece as it comes. */
export function FindingsView() {
  const planner = usePlanner()
  const words = useWords()
  const findings = useStore(planner.$findings)
  const isStale = useStore(planner.$isStale)
  if (!findings) return null
  const { within } = findings
  return (
    <div class="findings">
      {isStale && (
        <p class="notice">
          <Warning /> {words.stale}
        </p>
      )}
      {within && <WithinBudget within={within} findings={findings} />}
      {(!within || within.plan.steps.length > 0) && <Result result={findings.result} findings={findings} />}
      {!within && findings.others && <Others plans={findings.others} findings={findings} />}
      {findings.paths.length > 0 && <Paths findings={findings} />}
      {findings.helps.length > 0 && <Helps findings={findings} />}
    </div>
  )
}
