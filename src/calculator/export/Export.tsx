import { useState } from 'preact/hooks'
import styles from './export.css?url&no-inline'
import type { exporting } from './messages/en.ts'
import type { PlanWords } from '../plan/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Styled } from '../kit/Styled.tsx'
import { ReportView } from './ReportView.tsx'
import { useContent } from './useContent.ts'
import { ExportChoices } from './ExportChoices.tsx'

// Other parts that offer a file write it by the same means.
export { makeFile } from './make-file.ts'

interface ExportProps {
  readonly words: typeof exporting
  /** The sentences of a plan; fetched where there is one. */
  readonly planWords: PlanWords | null
}

/** Everything that leads out of the calculator: files, text for a mail, a report on paper. */
export function Export({ words, planWords }: ExportProps) {
  const { view } = useCalculator()
  const content = useContent(words, planWords)
  const [isReport, setReport] = useState(false)
  return (
    <Dialog heading={isReport ? words.reportHeading : words.heading} close={view.closeDialog}>
      <Styled styles={styles}>
        {isReport ? (
          <ReportView page={content.page()} words={words} back={() => setReport(false)} />
        ) : (
          <ExportChoices content={content} words={words} showReport={() => setReport(true)} />
        )}
      </Styled>
    </Dialog>
  )
}
