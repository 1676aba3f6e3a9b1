import type { exporting } from './messages/en.ts'
import type { WrittenReport } from './written-report.ts'
import { useEffect } from 'preact/hooks'
import { useFocus, useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import { ReportPart } from './ReportPart.tsx'

/** The report as it is printed. */
const Sheet = ({ page }: { page: WrittenReport }) => (
  <article class="report">
    <header>
      <h3>{page.title}</h3>
      <dl>
        {page.facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </header>
    <p class="report-sentence">{page.sentence}</p>
    {page.why.length > 0 && <p>{page.why.join(' ')}</p>}
    {page.parts.map((part) => (
      <ReportPart key={part.heading} part={part} />
    ))}
    <section class="report-part report-notes">
      <h4>{page.notes.heading}</h4>
      <ul>
        {page.notes.lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
    <footer>{page.origin}</footer>
  </article>
)

interface ReportProps {
  readonly page: WrittenReport
  readonly words: typeof exporting
  readonly back: () => void
  /** Whether the browser is asked to print it as soon as it stands there. */
  readonly isPrinted: boolean
}

/** The report to look at; only its sheet is printed. */
export function ReportView({ page, words, back, isPrinted }: ReportProps) {
  const focus = useFocus()
  const part = useFocusFallback<HTMLDivElement>('report/show')
  const print = useFocusTarget<HTMLButtonElement>('report/print')
  useEffect(() => {
    if (!isPrinted) return undefined
    // The dialog around it opens by then.
    const frame = requestAnimationFrame(() => {
      focus.leadIfThere('report/print')
      window.print()
    })
    return () => cancelAnimationFrame(frame)
  }, [focus, isPrinted])
  return (
    <div ref={part}>
      <div class="group report-tools">
        <button
          ref={print}
          type="button"
          class="button primary"
          id="report/print"
          onClick={() => window.print()}
        >
          {words.print}
        </button>
        <button type="button" class="button" onClick={back}>
          {words.back}
        </button>
      </div>
      <Sheet page={page} />
    </div>
  )
}
