import type { exporting } from './messages/en.ts'
import type { WrittenReport, PagePart } from './written-report.ts'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import { StateGlyph } from '../kit/glyphs.tsx'

function Part({ part: { heading, about, rows } }: { part: PagePart }) {
  return (
    <section class="report-part">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <h4>{heading}</h4>
            </th>
            <th scope="col">{about}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, state, lines }, index) => (
            <tr key={index}>
              <th scope="row">
                {name}
                {state && (
                  <span class="report-state" data-state={state.code}>
                    <StateGlyph state={state.code} /> {state.text}
                  </span>
                )}
              </th>
              <td>
                {lines.map((line, index) => (
                  <p key={index}>{line}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

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
    <p>{page.why.join(' ')}</p>
    {page.parts.map((part) => (
      <Part key={part.heading} part={part} />
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
}

/** The report to look at; only its sheet is printed. */
export function ReportView({ page, words, back }: ReportProps) {
  const part = useFocusFallback<HTMLDivElement>('report/show')
  const print = useFocusTarget<HTMLButtonElement>('report/print')
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
