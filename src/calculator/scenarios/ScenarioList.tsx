import { useStore } from '@nanostores/preact'
import type { Scenario } from '../../engine/profile/index.ts'
import { differing, useComparison, type ComparisonColumn } from './comparison.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { ScenarioName } from './ScenarioName.tsx'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { Begin } from './Begin.tsx'
import type { ScenarioWords } from './words.ts'
import { useScenarios } from './scenarios.ts'
import { writeDifference } from './write-standing.ts'
import { writePlanCost } from './write-plan-cost.ts'

const told = 3

/** What the scenario changes in the answer, in a line. */
function Changes({ words, column }: { words: ScenarioWords; column: ComparisonColumn }) {
  const messages = useMessages()
  const names = useNames()
  const others = differing(column)
  const said = others.slice(0, told).map((standing) => writeDifference(standing, words, messages, names))
  const more = others.length - said.length
  return (
    <p class="quiet">
      {others.length === 0 ? words.same : [...said, ...(more > 0 ? [words.more(more)] : [])].join('; ')}
    </p>
  )
}

interface EntryProps {
  readonly words: ScenarioWords
  readonly scenario: Scenario
  readonly column: ComparisonColumn
}
function Entry({ words, scenario, column }: EntryProps) {
  const scenarios = useScenarios()
  const messages = useMessages()
  const { id, name, profile } = scenario
  const isOpen = useStore(scenarios.$open)?.id === id
  const part = useFocusFallback<HTMLLIElement>('scenarios/add')
  const acts = [
    ...(isOpen ? [] : [[words.open, words.openNamed(name), () => scenarios.open(id)] as const]),
    [words.duplicate, words.duplicateNamed(name), () => scenarios.duplicate(id)] as const,
    [words.take, words.takeNamed(name), () => scenarios.replaceMine(id)] as const,
    [words.remove, words.removeNamed(name), () => scenarios.remove(id)] as const,
  ]
  return (
    <li class={`scenario ${isOpen ? 'open' : ''}`} ref={part}>
      <ScenarioName id={`scenario/${id}/name`} label={words.name} scenario={scenario} />
      <p class="scenario-facts">
        {isOpen && <strong>{words.isOpen}</strong>} {words.people(profile.people?.length ?? 0)}
        {scenario.plan && <span>{words.costsInAll(writePlanCost(scenario.plan, words, messages))}</span>}
      </p>
      <Changes words={words} column={column} />
      <div class="group">
        {acts.map(([text, label, act]) => (
          <button key={text} type="button" class="button small" aria-label={label} onClick={act}>
            {text}
          </button>
        ))}
      </div>
    </li>
  )
}

/** Every scenario with what it changes and what can be done with it. */
export function ScenarioList({ words }: { words: ScenarioWords }) {
  const add = useFocusTarget<HTMLElement>('scenarios/add')
  const columns = useStore(useComparison().$columns)
  return (
    <section aria-labelledby="scenarios/list">
      <h3 id="scenarios/list">{words.list}</h3>
      <ul class="scenario-list">
        {columns.map(
          (column) =>
            column.scenario && (
              <Entry key={column.scenario.id} words={words} scenario={column.scenario} column={column} />
            ),
        )}
      </ul>
      <details class="scenario-new">
        <summary ref={add} id="scenarios/add">
          <Chevron /> {words.add}
        </summary>
        <Begin words={words} />
      </details>
    </section>
  )
}
