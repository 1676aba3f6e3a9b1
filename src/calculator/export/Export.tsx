import { useState } from 'preact/hooks'
import styles from './export.css?url&no-inline'
import { useCalculator } from '../workspace/context.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Styled } from '../kit/Styled.tsx'
import { ReportView } from './ReportView.tsx'
import { useContent, type ExportWords } from './useContent.ts'
import { ExportChoices } from './ExportChoices.tsx'

// Other parts that offer a file write it by the same means.
export { makeFile } from './make-file.ts'

/** Everything that leads out of the calculator: files, text for a mail, a report on paper. */
export function Export({ isReport: isReportFirst, ...given }: ExportWords & { readonly isReport: boolean }) {
  const { view } = useCalculator()
  const { words } = given
  const content = useContent(given)
  const [isReport, setReport] = useState(isReportFirst)
  // Asked for by itself, it is wanted on paper; looked at among the other choices, it waits for its button.
  const [isPrinted, setPrinted] = useState(isReportFirst)
  const back = () => {
    setReport(false)
    setPrinted(false)
  }
  return (
    <Dialog heading={isReport ? words.reportHeading : words.heading} close={view.closeDialog}>
      <Styled styles={styles}>
        {isReport ? (
          <ReportView page={content.page()} words={words} back={back} isPrinted={isPrinted} />
        ) : (
          <ExportChoices content={content} words={words} showReport={() => setReport(true)} />
        )}
      </Styled>
    </Dialog>
  )
}
