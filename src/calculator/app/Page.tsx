import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { Verdict } from '../levels/Verdict.tsx'
import { useCalculator } from '../workspace/context.ts'
import { Answers } from './Answers.tsx'
import { Dialogs } from './Dialogs.tsx'
import { Empty } from './Empty.tsx'
import { Entered } from './Entered.tsx'
import { Following } from './BusyRegion.tsx'
import { ScenarioBar } from '../scenarios/ScenarioBar.tsx'
import { Toolbar } from './Toolbar.tsx'
import { Troubles } from './Troubles.tsx'
import { useBringing } from './useDropAndPaste.ts'
import { useShortcuts } from './useShortcuts.ts'

/** What is done with the visitor's own data. */
function Own() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  return (
    <>
      <Toolbar />
      <ScenarioBar />
      <Troubles />
      {isEmpty && <Empty />}
    </>
  )
}

/** The page of one calculator: `head` stands above it in place of what is for the visitor's own data. */
export function Page({ head }: { head?: ComponentChildren }) {
  useShortcuts()
  const isOver = useBringing()
  const { roster } = useCalculator()
  const isWide = useStore(roster.$isWide)
  return (
    <div class={['calculator', isWide && 'wide', isOver && 'file-over'].filter(Boolean).join(' ')}>
      {head ?? <Own />}
      <Entered />
      <Following className="result">
        <Verdict />
        <Answers />
      </Following>
      <Dialogs />
    </div>
  )
}
