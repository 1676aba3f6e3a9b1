import type { IsoMonth } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useFigures } from './context.ts'

interface MonthsTableProps {
  readonly summary: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly month: IsoMonth; readonly cells: readonly string[] }[]
}

/** Figures by month, to unfold. A month may stand there twice. */
export function MonthsTable({ summary, columns, rows }: MonthsTableProps) {
  const { format } = useMessages()
  const { words } = useFigures()
  return (
    <details>
      <summary>{summary}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="numeric">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, cells }, index) => (
            <tr key={index}>
              <th scope="row">{format.month(month)}</th>
              {cells.map((cell, at) => (
                <td key={at} class="numeric">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
