import { say } from '../../language/reasons.ts'
import { useMessages } from '../kit/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useNames } from '../workspace/context.ts'
import type { FigureChange } from './figures-import.ts'
import type { FiguresReadingPart } from './figures-import-parts.ts'

const listed = 100

function tally({ months }: FigureChange): readonly [added: number, replaced: number, same: number] {
  const added = months.filter(({ before }) => before === null).length
  const same = months.filter(({ amount, before }) => amount === before).length
  return [added, months.length - added - same, same]
}

/** The months of one figure that would be stored, beside what stands there now. */
function Change({ words, reading, change }: FiguresReadingPart & { readonly change: FigureChange }) {
  const { format } = useMessages()
  const names = useNames()
  const { metric, months, total, kept, onDay } = change
  const figure = (amount: number | null) => (amount === null ? '–' : names.figure(metric, amount))
  const [before, after] = onDay.map((amount) => (amount === null ? words.none : names.amount(metric, amount)))
  return (
    <li>
      <strong>{names.metric(metric)}</strong>
      <p>
        {words.tally(...tally(change))}. {words.onDay(reading.on, before!, after!)}
      </p>
      {total !== undefined && <p>{words.total(names.amount(metric, total))}</p>}
      {kept > 0 && <p>{words.kept(kept)}</p>}
      <details>
        <summary>{words.byMonth}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" class="numeric">
                {words.stored}
              </th>
              <th scope="col" class="numeric">
                {words.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, amount, before }) => (
              <tr key={month}>
                <th scope="row">{format.month(month)}</th>
                <td class="numeric">{figure(amount)}</td>
                <td class="numeric">{figure(before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}

/** Every cell that is not used, with its reason. */
function Unused({ words, reading }: FiguresReadingPart) {
  const names = useNames()
  const { unused } = reading.read
  const { headings } = reading.layout
  if (unused.length === 0) return null
  return (
    <details class="import-rows figures-unused">
      <summary>
        <Warning /> {words.left(unused.length)}
      </summary>
      <ul tabIndex={0}>
        {unused.slice(0, listed).map(({ cell: { line, column }, problem }, at) => (
          <li key={at}>
            {words.leftOut(
              line,
              headings[column]?.trim() || words.column(column + 1),
              say(words.problems, problem, names),
            )}
          </li>
        ))}
        {unused.length > listed && <li class="quiet">{words.more(unused.length - listed)}</li>}
      </ul>
    </details>
  )
}

/** What would be stored, what it replaces, and what is not used. */
export function FiguresPreview(part: FiguresReadingPart) {
  const { words, reading } = part
  const { read, changes } = reading
  return (
    <section class="figures-preview" aria-labelledby="figures/preview">
      <h4 id="figures/preview">{words.preview}</h4>
      <p role="status">
        {changes.length === 0 && words.nothing} {words.used(read.rows.used, reading.layout.rows)}
      </p>
      <ul class="figures-changes">
        {changes.map((change) => (
          <Change key={change.metric} {...part} change={change} />
        ))}
      </ul>
      <Unused {...part} />
    </section>
  )
}
