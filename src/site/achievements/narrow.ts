/** Narrows the tables of exams, certifications and assessments, and sorts them by a press on a column's name. */
import { startFilters } from '../filters/start.ts'

const tables = [...document.querySelectorAll<HTMLTableElement>('table.sortable')]
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] => [...(table.tBodies[0]?.rows ?? [])]
const textOf = (row: HTMLTableRowElement, column: number): string =>
  row.cells[column]?.textContent.trim() ?? ''

/** Sorts by a column: upwards first, by the next press downwards. */
function sort(table: HTMLTableElement, header: HTMLTableCellElement): void {
  const direction = header.ariaSort === 'ascending' ? -1 : 1
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null
  header.ariaSort = direction === 1 ? 'ascending' : 'descending'
  const column = header.cellIndex
  const sorted = rowsOf(table).sort(
    (one, other) => direction * collator.compare(textOf(one, column), textOf(other, column)),
  )
  table.tBodies[0]?.append(...sorted)
}

for (const table of tables)
  for (const header of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...header.childNodes)
    button.addEventListener('click', () => sort(table, header))
    header.append(button)
  }

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

startFilters((chosen) => {
  const [kind, competency, state] = [chosen('kind'), chosen('competency'), chosen('state')]
  const words = plain(chosen('text')).split(/\s+/)
  const fits = ({ dataset, textContent }: HTMLTableRowElement): boolean =>
    (competency === '' || dataset['competencies']?.split(' ').includes(competency) === true) &&
    (state === '' || dataset['state'] === state) &&
    words.every((word) => plain(textContent).includes(word))
  let shown = 0
  for (const table of tables) {
    const rows = rowsOf(table)
    for (const row of rows) row.hidden = (kind !== '' && table.dataset['kind'] !== kind) || !fits(row)
    const left = rows.filter((row) => !row.hidden).length
    table.hidden = left === 0
    const heading = table.previousElementSibling
    if (heading instanceof HTMLElement) heading.hidden = left === 0
    shown += left
  }
  return shown
})
