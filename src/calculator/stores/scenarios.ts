/** Scenarios: named copies of the profile beside the visitor's own data. One of them, or the own data, is open. */
import { computed } from 'nanostores'
import type { Profile } from '../../profile/types.ts'
import { editScenario, freeName, openScenario, type ScenarioId } from '../model/workspace.ts'
import type { FieldId, History } from './history.ts'

/** Two tabs may each add one before they hear of each other, so a number in turn would not do. */
const freshId = (): ScenarioId =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export function createScenarios({ $workspace, arrange, open }: History) {
  const $scenarios = computed($workspace, ({ scenarios }) => scenarios)
  const find = (id: ScenarioId) => $scenarios.get().find((scenario) => scenario.id === id)
  /** The name as it can be given: no other scenario has it. */
  const free = (name: string, id?: ScenarioId) =>
    freeName(
      name.trim(),
      $scenarios.get().flatMap((other) => (other.id === id ? [] : [other.name])),
    )

  /** Adds a scenario and opens it, as one step. */
  function add(name: string, profile: Profile): ScenarioId {
    const id = freshId()
    const workspace = $workspace.get()
    const scenarios = [...workspace.scenarios, { id, name: free(name), profile }]
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
    rename(id: ScenarioId, name: string, field?: FieldId) {
      const next = free(name, id)
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
      if (scenario) add(scenario.name, scenario.profile)
    },
    /** Makes a scenario the visitor's own data, which are opened; the scenario stays. */
    replaceMine(id: ScenarioId) {
      const scenario = find(id)
      if (scenario) arrange('take-scenario', { ...$workspace.get(), mine: scenario.profile, open: null })
    },
  }
}
export type Scenarios = ReturnType<typeof createScenarios>
