import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useMessages } from '../kit/context.ts'
import { useAnswerSentence } from '../levels/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { AnswerPanels } from './AnswerPanels.tsx'
import { AppBar } from './AppBar.tsx'
import { Dialogs } from './Dialogs.tsx'
import { Editions } from './Editions.tsx'
import { Empty } from './Empty.tsx'
import { Entered } from './Entered.tsx'
import { OpenScenarioBar } from './OpenScenarioBar.tsx'
import { Troubles } from './Troubles.tsx'
import { useDropAndPaste } from './useDropAndPaste.ts'
import { useShortcuts } from './useShortcuts.ts'
import { Views } from './Views.tsx'

/** Says by which rules everything is worked out, where that is not plain. */
function Rules() {
  const { day } = useCalculator()
  return (
    useStore(day.$isElsewhere) && (
      <Editions>{({ RulesNotice }, words) => <RulesNotice words={words} />}</Editions>
    )
  )
}

/** Heads every page on paper: whose answer this is, for which day, and what it is. */
function Printed() {
  const { day, organization } = useCalculator()
  const { format } = useMessages()
  const { name } = useStore(organization.$organization)
  const on = format.day(useStore(day.$day))
  return <p class="printed">{[name, on, useAnswerSentence()].filter(Boolean).join(' · ')}</p>
}

/** What is said above the views of the visitor's own data, where there is something to say. */
function Own() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  return (
    <>
      <OpenScenarioBar />
      <Troubles />
      {isEmpty && <Empty />}
    </>
  )
}

export interface PageProps {
  /** What stands pinned to the top in place of the bar for the visitor's own data. */
  readonly bar?: ComponentChildren
  /** What stands below everything. */
  readonly end?: ComponentChildren
  /** The name of the data, where they are not the visitor's own. */
  readonly data?: string
  /** What is said below the data in place of where they are kept. */
  readonly note?: string
}

/** The page of one calculator. */
export function Page({ bar, end, data, note }: PageProps) {
  const { view } = useCalculator()
  const { tools } = useMessages()
  const name = data ?? tools.data
  useShortcuts()
  const isOver = useDropAndPaste()
  const current = useStore(view.$answer)
  const isBeside = useStore(view.$isDataInSight) && current !== 'data'
  const skip = (event: Event) => {
    event.preventDefault()
    view.showAnswer('levels')
    view.focus.lead('sentence')
  }
  return (
    <div
      class={['calculator', isBeside && 'beside', bar && 'looked-at', isOver && 'file-over']
        .filter(Boolean)
        .join(' ')}
    >
      <a class="skip-to-answer" href="#levels" onClick={skip}>
        {tools.skip}
      </a>
      <Printed />
      {bar ?? <AppBar />}
      <Views data={name} />
      <div class="said">
        {!bar && <Own />}
        <Rules />
      </div>
      <div class="parts">
        <Entered name={name} note={note ?? tools.privacy} />
        <AnswerPanels />
      </div>
      {end}
      <Dialogs />
    </div>
  )
}
