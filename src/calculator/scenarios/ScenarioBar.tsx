import { useStore } from '@nanostores/preact'
import styles from './scenario-bar.css?url&no-inline'
import type { Scenario } from '../../engine/profile/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Select } from '../kit/fields/Select.tsx'
import type { ScenarioChoiceWords } from './messages/choice.en.ts'
import { ScenarioName } from './ScenarioName.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { useScenarios } from './scenarios.ts'

const mine = ''

interface Worded {
  readonly words: ScenarioChoiceWords
}

function Choice({ all, open, words }: Worded & { all: readonly Scenario[]; open: Scenario | null }) {
  const scenarios = useScenarios()
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

function Back({ words }: Worded) {
  const scenarios = useScenarios()
  const button = useFocusFallback<HTMLButtonElement>('scenario/open')
  return (
    <button ref={button} type="button" class="button" onClick={() => scenarios.open(null)}>
      {words.back}
    </button>
  )
}

/** Which profile is being edited, and the way to another one. */
export function ScenarioBar({ words }: Worded) {
  const { history, view } = useCalculator()
  const scenarios = useScenarios()
  const all = useStore(scenarios.$scenarios)
  const open = useStore(scenarios.$open)
  const save = () => {
    scenarios.add(words.newName, history.$profile.get())
    view.focus.lead('scenario/name')
  }
  return (
    <Styled styles={styles}>
      <section class={`scenario-bar ${open ? 'in-scenario' : ''}`} aria-label={words.label}>
        <p role="status">
          {open && (
            <>
              <strong>{words.editing(open.name)}</strong> {words.kept}
            </>
          )}
        </p>
        <Choice all={all} open={open} words={words} />
        {open && <ScenarioName key={open.id} id="scenario/name" label={words.name} scenario={open} />}
        <div class="group">
          {open && <Back words={words} />}
          <button type="button" class="button quiet-button" onClick={save}>
            {words.saveAs}
          </button>
        </div>
      </section>
    </Styled>
  )
}
