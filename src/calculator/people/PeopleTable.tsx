import { useStore } from '@nanostores/preact'
import styles from './table.css?url&no-inline'
import type { peopleTable } from './messages/table.en.ts'
import { sortedBy, type Order } from './list-people.ts'
import { pageSize, usePeopleList } from './people-list.ts'
import { useRows } from './useRows.ts'
import { TableRow } from './TableRow.tsx'
import { Styled } from '../kit/Styled.tsx'

type Words = typeof peopleTable
type Column = keyof Words['columns']

/** The columns, and by what each orders the table. */
const columns: readonly (readonly [Column, Order | null])[] = [
  ['select', null],
  ['name', 'name'],
  ['associated', null],
  ['leaves', null],
  ['codes', 'counting'],
  ['serving', null],
  ['lapse', 'lapse'],
]

function Sorting({ column, order, words }: { column: Column; order: Order; words: Words }) {
  const list = usePeopleList()
  const query = useStore(list.$query)
  const isSorted = query.order === order
  const direction = query.isDescending ? 'descending' : 'ascending'
  const sort = () => list.ask(isSorted ? { isDescending: !query.isDescending } : sortedBy(order))
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button type="button" class="sorting" title={words.sortBy(words.columns[column])} onClick={sort}>
        {words.columns[column]}
        {'\u00a0'}
        <span aria-hidden="true">{isSorted ? (query.isDescending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  )
}

/** One page of people as a table over the whole width; a row opens beneath itself. */
export function PeopleTable({ words }: { words: Words }) {
  const list = usePeopleList()
  const rows = useRows()
  const first = useStore(list.$page) * pageSize
  const found = useStore(list.$found).length
  if (found === 0) return null
  return (
    <Styled styles={styles}>
      <table class="people-table" aria-label={words.table} aria-rowcount={found + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([column, order]) =>
              order ? (
                <Sorting key={column} column={column} order={order} words={words} />
              ) : (
                <th key={column} scope="col">
                  <span class={column === 'select' ? 'sr-only' : ''}>{words.columns[column]}</span>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <TableRow key={row.person.id} {...row} index={first + at + 2} words={words} />
          ))}
        </tbody>
      </table>
    </Styled>
  )
}
