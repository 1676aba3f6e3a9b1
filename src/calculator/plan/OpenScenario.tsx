import { useStore } from '@nanostores/preact'
import type { Plan } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useCalculator } from '../workspace/context.ts'
import { StatusGlyph } from '../kit/glyphs.tsx'
import { usePlanNames, usePlanner, useTargetName, useWords } from './context.ts'

/** Carries the plan out in a scenario, and leads back to the data that it was made for. */
export function OpenScenario({ plan, findings }: { plan: Plan; findings: Findings }) {
  const { history } = useCalculator()
  const planner = usePlanner()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const nameOf = useTargetName()
  const isOpen = useStore(planner.$opened)?.plan === plan
  const [first, ...more] = findings.request.targets
  const name =
    more.length > 0 ? words.scenarioNameOf(nameOf(first!), more.length) : words.scenarioName(nameOf(first!))
  if (history.isReadOnly) return null
  if (!isOpen) {
    return (
      <button type="button" class="button" onClick={() => planner.openAsScenario(plan, name, names.person)}>
        {words.asScenario}
      </button>
    )
  }
  return (
    <div class="notice good">
      <p>
        <StatusGlyph status="met" /> {words.scenarioOpen}
      </p>
      <div class="group">
        <button type="button" class="button" onClick={planner.showLevels}>
          {words.seeLevels(plan.on)}
        </button>
        <button type="button" class="button" onClick={planner.leaveScenario}>
          {words.backToData}
        </button>
      </div>
    </div>
  )
}
