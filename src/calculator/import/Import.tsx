import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import shared from '../kit/table-import.css?url&no-inline'
import styles from './import.css?url&no-inline'
import type { Program } from '../../engine/program/index.ts'
import { useFiles } from './files.ts'
import { createImporting } from './importing.ts'
import { useCalculator } from '../workspace/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { ColumnsStep } from './ColumnsStep.tsx'
import type { PartProps, ImportWords } from './parts.ts'
import { PreviewStep } from './PreviewStep.tsx'
import { SourceStep } from './SourceStep.tsx'
import { TroubleStep } from './TroubleStep.tsx'
import { Work } from './Work.tsx'

// Tables of other things are read by the same means.
export { readTableInWorker } from './read-table-in-worker.ts'

function Step(part: PartProps) {
  const state = useStore(part.importing.$state)
  switch (state.step) {
    case 'source':
      return <SourceStep {...part} />
    case 'opening':
      return null
    case 'columns':
      return <ColumnsStep {...part} table={state} />
    case 'preview':
      return <PreviewStep {...part} table={state} preview={state.preview} />
    case 'trouble':
      return <TroubleStep {...part} trouble={state.trouble} file={state.file} />
  }
}

/** Brings a table of people in, its achievements known by the titles of the whole program: what it holds, what it would change, and only then the change. */
export function Import({ words, program }: { words: ImportWords; program: Program }) {
  const calculator = useCalculator()
  const { history, view } = calculator
  const files = useFiles()
  const [importing] = useState(() => createImporting({ ...calculator, program }))
  const part = useFocusFallback<HTMLDivElement>('tab/people')
  useEffect(() => {
    const unbind = files.$table.subscribe((table) => {
      if (table !== null) importing.open(table)
    })
    return () => {
      unbind()
      importing.end()
      files.forgetTable()
      history.dropDrafts('import/')
    }
  }, [files, history, importing])
  return (
    <Dialog heading={words.heading} close={view.closeDialog}>
      <link rel="stylesheet" href={shared} />
      <link rel="stylesheet" href={styles} />
      <div class="table-import import" ref={part}>
        <Work importing={importing} words={words} />
        <Step importing={importing} words={words} />
      </div>
    </Dialog>
  )
}
