/** Scenarios: named copies of the profile beside the visitor's own data. One of them, or the own data, is open. */
import { computed } from 'nanostores'
import type { Profile, Scenario } from '../../engine/profile/index.ts'
import { editScenario, freeName, openScenario, type ScenarioId } from '../workspace/workspace.ts'
import type { FieldId } from '../kit/context.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

/** Two tabs may each add one before they hear of each other, so a number in turn would not do. */
const freshId = (): ScenarioId =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The name as it can be given: none of these scenarios has it. */
const freeIn = (others: readonly Scenario[], name: string): string =>
  freeName(
    name.trim(),
    others.map((other) => other.name),
  )

export function createScenarios({ history }: Pick<Calculator, 'history'>) {
  const { $workspace, arrange, open } = history
  const $scenarios = computed($workspace, ({ scenarios }) => scenarios)
  const find = (id: ScenarioId) => $scenarios.get().find((scenario) => scenario.id === id)

  /** Adds a scenario and opens it, as one step. */
  function add(name: string, profile: Profile, plan?: Scenario['plan']): ScenarioId {
    const id = freshId()
    const workspace = $workspace.get()
    const scenarios = [
      ...workspace.scenarios,
      { id, name: freeIn(workspace.scenarios, name), profile, ...(plan && { plan }) },
    ]
    arrange('add-scenario', { ...workspace, scenarios, open: id })
    return id
  }

  return {
    $scenarios,
    /** The scenario that is being edited; `null` for the visitor's own data. */
    $open: computed($workspace, (workspace) => openScenario(workspace) ?? null),
    add,
    /** Opens a scenario, or the visitor's own data with `null` and where there is no such scenario. */
    open: (id: ScenarioId | null) => open(id && (find(id)?.id ?? null)),
    /** Adds what a file holds, as one step; nothing is opened. */
    addAll(added: readonly Scenario[]) {
      const workspace = $workspace.get()
      const scenarios = added.reduce(
        (all, { name, ...rest }) => [...all, { ...rest, id: freshId(), name: freeIn(all, name) }],
        workspace.scenarios,
      )
      arrange('open-file', { ...workspace, scenarios })
    },
    rename(id: ScenarioId, name: string, field?: FieldId) {
      const others = $scenarios.get().filter((other) => other.id !== id)
      const next = freeIn(others, name)
      const known = find(id)?.name
      if (known === undefined || name.trim() === '' || known === next) return
      arrange('rename-scenario', editScenario($workspace.get(), id, { name: next }), field)
    },
    remove(id: ScenarioId) {
      const workspace = $workspace.get()
      const scenarios = workspace.scenarios.filter((scenario) => scenario.id !== id)
      const next = workspace.open === id ? null : workspace.open
      arrange('remove-scenario', { ...workspace, scenarios, open: next })
    },
    duplicate(id: ScenarioId) {
      const scenario = find(id)
      if (scenario) add(scenario.name, scenario.profile, scenario.plan)
    },
    /** Makes a scenario the visitor's own data, which are opened; the scenario stays. */
    replaceMine(id: ScenarioId) {
      const scenario = find(id)
      if (scenario) arrange('take-scenario', { ...$workspace.get(), mine: scenario.profile, open: null })
    },
  }
}
export type Scenarios = ReturnType<typeof createScenarios>
export const useScenarios = (): Scenarios => useCalculator().of(createScenarios)
