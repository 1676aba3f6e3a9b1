import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { Verdict } from '../levels/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { AnswerTabs } from './AnswerTabs.tsx'
import { Dialogs } from './Dialogs.tsx'
import { Empty } from './Empty.tsx'
import { Entered } from './Entered.tsx'
import { BusyRegion } from './BusyRegion.tsx'
import { ScenarioBar } from '../scenarios/index.ts'
import { Toolbar } from './Toolbar.tsx'
import { Troubles } from './Troubles.tsx'
import { useDropAndPaste } from './useDropAndPaste.ts'
import { useShortcuts } from './useShortcuts.ts'
import { usePeopleList } from '../people/index.ts'

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
  const isOver = useDropAndPaste()
  const list = usePeopleList()
  const isWide = useStore(list.$isWide)
  return (
    <div class={['calculator', isWide && 'wide', isOver && 'file-over'].filter(Boolean).join(' ')}>
      {head ?? <Own />}
      <Entered />
      <BusyRegion className="result">
        <Verdict />
        <AnswerTabs />
      </BusyRegion>
      <Dialogs />
    </div>
  )
}
