import { useStore } from '@nanostores/preact'
import type { Scenario } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Select } from '../kit/fields/Select.tsx'
import { ScenarioName } from './ScenarioName.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { useScenarios } from './scenarios.ts'

const mine = ''

function Choice({ all, open }: { all: readonly Scenario[]; open: Scenario | null }) {
  const scenarios = useScenarios()
  const { scenarioBar: words } = useMessages()
  return (
    <Select
      id="scenario/open"
      label={words.choose}
      value={open?.id ?? mine}
      options={[[mine, words.mine], ...all.map(({ id, name }) => [id, name] as const)]}
      choose={(id) => scenarios.open(id === mine ? null : id)}
    />
  )
}

function Back() {
  const scenarios = useScenarios()
  const { scenarioBar: words } = useMessages()
  const button = useFocusFallback<HTMLButtonElement>('scenario/open')
  return (
    <button ref={button} type="button" class="button" onClick={() => scenarios.open(null)}>
      {words.back}
    </button>
  )
}

/** Which profile is being edited, as soon as there is a scenario, and the way to another one. */
export function ScenarioBar() {
  const { history, view } = useCalculator()
  const scenarios = useScenarios()
  const { scenarioBar: words } = useMessages()
  const all = useStore(scenarios.$scenarios)
  const open = useStore(scenarios.$open)
  const save = () => {
    scenarios.add(words.newName, history.$profile.get())
    view.focus.lead('scenario/name')
  }
  if (all.length === 0) return null
  return (
    <section class={`scenario-bar ${open ? 'in-scenario' : ''}`} aria-label={words.label}>
      <p role="status">
        {open && (
          <>
            <strong>{words.editing(open.name)}</strong> {words.kept}
          </>
        )}
      </p>
      <Choice all={all} open={open} />
      {open && <ScenarioName key={open.id} id="scenario/name" label={words.name} scenario={open} />}
      <div class="group">
        {open && <Back />}
        <button type="button" class="button quiet-button" onClick={save}>
          {words.saveAs}
        </button>
      </div>
    </section>
  )
}
