import { useStore } from '@nanostores/preact'
import styles from './scenarios.css?url&no-inline'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Begin } from './Begin.tsx'
import { Comparison } from './Comparison.tsx'
import { ScenarioList } from './ScenarioList.tsx'
import { useScenarios } from './scenarios.ts'
import type { ScenarioWords } from './words.ts'

/** Scenarios, and how the competencies stand in them and today. */
export function ScenariosView({ words }: { words: ScenarioWords }) {
  const { view } = useCalculator()
  const scenarios = useStore(useScenarios().$scenarios)
  const isShown = useStore(view.$answer) === 'scenarios'
  if (!isShown) return null
  return (
    <Styled styles={styles}>
      <div class="scenarios">
        <p>{words.intro}</p>
        {scenarios.length === 0 ? (
          <Begin words={words} />
        ) : (
          <>
            <ScenarioList words={words} />
            <Comparison words={words} />
          </>
        )}
      </div>
    </Styled>
  )
}
