import { useStore } from '@nanostores/preact'
import type { Findings as Found } from './planner.ts'
import type { PlanResult } from '../../engine/planning/index.ts'
import { Warning } from '../kit/glyphs.tsx'
import { FoundPlanView } from './FoundPlanView.tsx'
import { Helps } from './WhoBenefits.tsx'
import { WhyNoPlan } from './WhyNoPlan.tsx'
import { Others } from './Others.tsx'
import { Paths } from './Paths.tsx'
import { usePlanner, useWords } from './context.ts'

function Result({ result, findings }: { result: PlanResult; findings: Found }) {
  const words = useWords()
  if (result.ok) return <FoundPlanView plan={result.plan} findings={findings} />
  switch (result.code) {
    case 'impossible':
      return <WhyNoPlan why={result.why} />
    case 'bad-request':
    case 'stopped':
      return (
        <p class="notice">
          <Warning /> {words.stopped}
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
  return (
    <div class="findings">
      {isStale && (
        <p class="notice">
          <Warning /> {words.stale}
        </p>
      )}
      <Result result={findings.result} findings={findings} />
      {findings.others && <Others plans={findings.others} findings={findings} />}
      {findings.paths.length > 0 && <Paths findings={findings} />}
      {findings.helps.length > 0 && <Helps findings={findings} />}
    </div>
  )
}
