import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import styles from './scenarios.css?url&no-inline'
import { createMatrix } from './comparison.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { Begin } from './Begin.tsx'
import { Comparison } from './Comparison.tsx'
import { List } from './List.tsx'
import type { Words } from './words.ts'

/** Scenarios, and how the competencies stand in them and today. */
export function Scenarios({ words }: { words: Words }) {
  const calculator = useCalculator()
  const [matrix] = useState(() => createMatrix(calculator))
  const scenarios = useStore(calculator.scenarios.$scenarios)
  const isShown = useStore(calculator.view.$answer) === 'scenarios'
  if (!isShown) return null
  return (
    <Styled styles={styles}>
      <div class="scenarios">
        <p>{words.intro}</p>
        {scenarios.length === 0 ? (
          <Begin words={words} />
        ) : (
          <>
            <List words={words} matrix={matrix} />
            <Comparison words={words} matrix={matrix} />
          </>
        )}
      </div>
    </Styled>
  )
}
