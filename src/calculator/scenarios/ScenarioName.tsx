import { value } from '../kit/drafts/draft.ts'
import type { Scenario } from '../../engine/profile/index.ts'
import type { FieldId } from '../kit/context.ts'
import { TextField } from '../kit/fields/TextField.tsx'
import { useScenarios } from './scenarios.ts'

interface ScenarioNameProps {
  readonly id: FieldId
  readonly label: string
  readonly scenario: Scenario
}

/** The name of a scenario, which never goes away. */
export function ScenarioName({ id, label, scenario: { id: scenario, name } }: ScenarioNameProps) {
  const scenarios = useScenarios()
  return (
    <TextField
      id={id}
      label={label}
      value={name}
      read={(text) => value(text.trim() || name)}
      write={(name) => name ?? ''}
      commit={(name = '') => scenarios.rename(scenario, name, id)}
    />
  )
}
