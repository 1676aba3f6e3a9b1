import { useState } from 'preact/hooks'
import styles from '../../../styles/calculator/export.css?url&no-inline'
import type { exporting } from '../../../messages/en/exporting.ts'
import type { PlanWords } from '../../../messages/plan-step.ts'
import { useCalculator } from '../context.ts'
import { Dialog } from '../frame/Dialog.tsx'
import { Styled } from '../frame/Styled.tsx'
import { Report } from './Report.tsx'
import { useContent } from './useContent.ts'
import { Ways } from './Ways.tsx'

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
          <Report page={content.page()} words={words} back={() => setReport(false)} />
        ) : (
          <Ways content={content} words={words} showReport={() => setReport(true)} />
        )}
      </Styled>
    </Dialog>
  )
}
