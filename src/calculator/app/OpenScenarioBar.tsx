import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { loadScenarioBar, useScenarios } from '../scenarios/index.ts'

/** Which profile is being edited, as soon as there is a scenario. */
export function OpenScenarioBar() {
  const scenarios = useScenarios()
  const { later } = useMessages()
  if (useStore(scenarios.$scenarios).length === 0) return null
  return (
    <LazyWithMessages part={loadScenarioBar} words={later.scenarioChoice}>
      {({ ScenarioBar }, words) => <ScenarioBar words={words} />}
    </LazyWithMessages>
  )
}
