import shared from '../kit/table-import.css?url&no-inline'
import styles from './figures-import.css?url&no-inline'
import { say } from '../../language/reasons.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { Styled } from '../kit/Styled.tsx'
import { useNames } from '../workspace/context.ts'
import { FiguresSource } from './FiguresSource.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { OtherSource } from './OtherSource.tsx'
import type { FiguresImportWords, TableWords } from './figures-import-parts.ts'
import { useFiguresImport } from './useFiguresImport.ts'

interface FiguresImportProps {
  readonly words: FiguresImportWords
  readonly tableWords: TableWords
  readonly close: () => void
}

/** Brings a table of figures in: how it is read, what it would change, and only then the change. */
export function FiguresImport({ words, tableWords, close }: FiguresImportProps) {
  const importing = useFiguresImport(close)
  const names = useNames()
  const { source, opened } = importing
  const file = source === null || typeof source === 'string' ? words.pasted : source.name
  const step = () => {
    if (source === null) return <FiguresSource importing={importing} words={words} close={close} />
    if (opened === null) return <p role="status">{words.reading}</p>
    if ('table' in opened)
      return (
        <FiguresTable
          importing={importing}
          words={words}
          tableWords={tableWords}
          table={opened.table}
          file={file}
          close={close}
        />
      )
    return (
      <>
        <div class="notice" role="alert">
          <p>
            <Warning /> <strong>{file}</strong>: {say(tableWords.troubles, opened.trouble, names)}{' '}
            {words.unchanged}
          </p>
        </div>
        <div class="group">
          <OtherSource importing={importing} words={words} isWayOn close={close} />
        </div>
      </>
    )
  }
  return (
    <Dialog heading={words.heading} close={close}>
      <Styled styles={shared}>
        <Styled styles={styles}>
          <div class="table-import figures-import">{step()}</div>
        </Styled>
      </Styled>
    </Dialog>
  )
}
