import { useStore } from '@nanostores/preact'
import { useId } from 'preact/hooks'
import type { Plan } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useCalculator } from '../workspace/context.ts'
import { useFocusTarget } from '../kit/focus.ts'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { usePlanNames, usePlanner, useTargetName, useWords } from './context.ts'

/** Carries the plan out in a scenario, and leads back to the data that it was made for. */
export function OpenScenario({ plan, findings }: { plan: Plan; findings: Findings }) {
  const { history, view } = useCalculator()
  const planner = usePlanner()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const nameOf = useTargetName()
  const isOpen = useStore(planner.$opened)?.plan === plan
  const [first, ...more] = findings.request.targets
  const name =
    more.length > 0 ? words.scenarioNameOf(nameOf(first!), more.length) : words.scenarioName(nameOf(first!))
  // The button that was pressed gives way to others, and they to it.
  const way = useId()
  const button = useFocusTarget<HTMLButtonElement>(way)
  const open = () => {
    planner.openAsScenario(plan, name, names.person)
    view.focus.lead(way)
  }
  const leave = () => {
    planner.leaveScenario()
    view.focus.lead(way)
  }
  if (history.isReadOnly) return null
  if (!isOpen) {
    return (
      <button ref={button} type="button" class="button" onClick={open}>
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
        <button ref={button} type="button" class="button" onClick={planner.showLevels}>
          {words.seeLevels(plan.on)}
        </button>
        <button type="button" class="button" onClick={leave}>
          {words.backToData}
        </button>
      </div>
    </div>
  )
}
