import { useMemo, useState } from 'preact/hooks'
import type { KeyPeople } from '../../engine/planning/index.ts'
import { useMessages } from '../kit/context.ts'
import { Medal, Warning } from '../kit/glyphs.tsx'
import { Cross, StatusGlyph } from '../kit/later-glyphs.tsx'
import { ShowMore } from '../kit/ShowMore.tsx'
import { useNames } from '../workspace/context.ts'
import { useKeyPeople } from './context.ts'
import { matrixOf, type Matrix, type MatrixOrder } from './matrix.ts'

const atFirst = 30
/** With more levels each person is a line. */
const mostColumns = 7

function SortHeader({
  order,
  current,
  sort,
}: {
  order: MatrixOrder
  current: MatrixOrder
  sort: (order: MatrixOrder) => void
}) {
  const { words } = useKeyPeople()
  const isCurrent = order === current
  const direction = order === 'name' ? 'ascending' : 'descending'
  return (
    <th scope="col" role="columnheader" class={`matrix-${order}`} aria-sort={isCurrent ? direction : 'none'}>
      <button type="button" class="matrix-sort" onClick={() => sort(order)}>
        {words.matrix.by[order]}{' '}
        <span aria-hidden="true">{isCurrent ? (order === 'name' ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  )
}

/** The levels as headings, each with how many may leave. */
function LevelHeaders({ levels }: Pick<Matrix, 'levels'>) {
  const { words } = useKeyPeople()
  const { reasons } = useMessages()
  const names = useNames()
  return levels.map(({ competency, level, bench }) => (
    <th key={`${competency} ${level}`} scope="col" role="columnheader" class="matrix-level">
      <span class="matrix-title">
        <Medal level={level} /> {names.competency(competency)} {reasons.levels[level]}
      </span>
      <span class={bench === 0 ? 'matrix-bench none' : 'matrix-bench'}>
        {bench === 0 && <Warning />} {words.matrix.bench(bench)}
      </span>
    </th>
  ))
}

interface CellProps {
  readonly level: Matrix['levels'][number]
  readonly becomes: Matrix['rows'][number]['cells'][number]
}
function Cell({ level, becomes }: CellProps) {
  const { words } = useKeyPeople()
  const { reasons } = useMessages()
  const names = useNames()
  if (!becomes)
    return (
      <td role="cell" class="matrix-cell">
        <span aria-hidden="true">—</span>
        <span class="sr-only">{words.matrix.stays}</span>
      </td>
    )
  return (
    <td role="cell" class="matrix-cell" data-becomes={becomes}>
      <span class="matrix-of">
        {names.competency(level.competency)} {reasons.levels[level.level]}:{' '}
      </span>
      <span class="matrix-word">
        {becomes === 'unmet' ? <Cross /> : <StatusGlyph status="unclear" />} {words.matrix.becomes[becomes]}
      </span>
    </td>
  )
}

/**
 * Who alone carries which level: a table to read across and down, sorted as one likes. The roles are written out, since
 * a table that is laid out as lines would be none to a screen reader.
 */
export function MatrixTable({ found }: { found: KeyPeople }) {
  const { words } = useKeyPeople()
  const { format } = useMessages()
  const names = useNames()
  const [order, setOrder] = useState<MatrixOrder>('carries')
  const { levels, rows } = useMemo(
    () => matrixOf(found, order, (a, b) => names.person(a).localeCompare(names.person(b))),
    [found, order, names],
  )
  return (
    <section aria-labelledby="matrix">
      <h4 id="matrix">{words.matrix.heading}</h4>
      <p class="quiet">{rows.length > 0 ? words.matrix.hint : words.matrix.nobody}</p>
      <ShowMore items={rows} atFirst={atFirst} more={words.more}>
        {(shown) => (
          <div class={levels.length > mostColumns ? 'matrix-frame many' : 'matrix-frame'}>
            <table role="table" class="matrix" aria-labelledby="matrix">
              <thead role="rowgroup">
                <tr role="row">
                  <SortHeader order="name" current={order} sort={setOrder} />
                  <SortHeader order="carries" current={order} sort={setOrder} />
                  <LevelHeaders levels={levels} />
                </tr>
              </thead>
              <tbody role="rowgroup">
                {shown.map(({ person, cells, carries }) => (
                  <tr key={person} role="row">
                    <th scope="row" role="rowheader">
                      {names.person(person)}
                    </th>
                    <td role="cell" class="matrix-count">
                      {format.number(carries)}
                    </td>
                    {cells.map((becomes, at) => (
                      <Cell key={at} level={levels[at]!} becomes={becomes} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </ShowMore>
    </section>
  )
}
