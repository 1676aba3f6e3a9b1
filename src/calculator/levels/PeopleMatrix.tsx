import { useMessages } from '../kit/context.ts'
import { StateGlyph } from '../kit/glyphs.tsx'
import { useNames } from '../workspace/context.ts'
import type { Holders, HoldersRow } from './holders.ts'
import { WhatIfPassed } from './WhatIf.tsx'
import { useDetailWords } from './words.ts'

function Lacks({ person, lacks }: HoldersRow) {
  const { format } = useMessages()
  const names = useNames()
  if (lacks.length === 0) return <>–</>
  return (
    <>
      {format.all(lacks.map((choice) => format.any(choice.map(names.achievement))))}{' '}
      <WhatIfPassed person={person} achievements={lacks.flatMap((choice) => choice.slice(0, 1))} />
    </>
  )
}

/** Who has what of that which is asked, and what the nearest lack. */
export function PeopleMatrix({ matrix: { columns, rows, hidden } }: { matrix: Holders }) {
  const words = useDetailWords()
  const names = useNames()
  if (rows.length === 0) return null
  return (
    <div class="people-matrix">
      <table>
        <caption>{words.matrix.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.matrix.person}</th>
            {columns.map((id) => (
              <th key={id} scope="col">
                {names.achievement(id)}
              </th>
            ))}
            <th scope="col">{words.matrix.lacks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.person}>
              <th scope="row">{names.person(row.person)}</th>
              {columns.map((id) => (
                <td key={id} data-label={names.achievement(id)}>
                  {row.holds.has(id) ? (
                    <>
                      <StateGlyph state="qualified" /> {words.matrix.has}
                    </>
                  ) : (
                    <span class="quiet">–</span>
                  )}
                </td>
              ))}
              <td data-label={words.matrix.lacks}>
                <Lacks {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="quiet">{words.others(hidden)}</p>}
    </div>
  )
}
