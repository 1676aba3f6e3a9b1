import { badges, faceBox } from '../../faces/index.ts'
import { Codes } from '../kit/Codes.tsx'
import { StateGlyph } from '../kit/glyphs.tsx'
import { ReportAxis, ReportTracks } from './ReportTracks.tsx'
import type { PageCell, PagePart, PageStanding } from './written-report.ts'

function Badge({ level, attained }: Pick<PageStanding, 'level' | 'attained'>) {
  const { plate, mark } = badges[level]
  return (
    <svg class={`report-badge ${attained ? level : 'outline'}`} viewBox={faceBox} aria-hidden="true">
      <path class="plate" d={plate} />
      <path class="badge-mark" d={mark} />
    </svg>
  )
}

interface CellProps {
  readonly cell: PageCell
  /** The heading, for where there is no room for columns. */
  readonly column: string
  readonly drawn: PagePart['drawn']
}
function Cell({ cell: { lines, standing, tracks }, column, drawn }: CellProps) {
  return (
    <td data-column={column}>
      {standing && (
        <p class="report-state" data-state={standing.state}>
          <Badge {...standing} /> <StateGlyph state={standing.state} /> {standing.text}
        </p>
      )}
      {!standing && !tracks && lines.length === 0 && <span aria-hidden="true">–</span>}
      {tracks && drawn && <ReportTracks tracks={tracks} drawn={drawn} />}
      {lines.map((line, index) => (
        <p key={index}>
          <Codes>{line}</Codes>
        </p>
      ))}
    </td>
  )
}

/** A part as a table whose head comes again on each sheet of paper, with what is to be said of the whole beneath. */
export function ReportPart({
  part: { code, heading, columns, rows, notes = [], drawn },
}: {
  part: PagePart
}) {
  return (
    <section class="report-part" data-part={code}>
      {rows.length === 0 ? (
        <h4>{heading}</h4>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <h4>{heading}</h4>
              </th>
              {columns.map((column, at) => (
                <th key={column} scope="col">
                  {column}
                  {drawn && at === columns.length - 1 && <ReportAxis drawn={drawn} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, path, cells }, index) => (
              <tr key={index}>
                <th scope="row">
                  <Codes>{name}</Codes>
                  {path && <p class="report-path">{path}</p>}
                </th>
                {cells.map((cell, at) => (
                  <Cell key={at} cell={cell} column={columns[at]!} drawn={drawn} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p key={note} class="report-note">
          {note}
        </p>
      ))}
    </section>
  )
}
