/** Narrows the matrix to an area, a level, a kind of goal. Without this script the whole table stands. */
import { startFilters } from '../filters/start.ts'

const table = document.querySelector<HTMLTableElement>('.matrix')

if (table)
  startFilters((chosen) => {
    const [area, level, goal] = [chosen('area'), chosen('level'), chosen('goal')]
    const narrowed = level !== '' || goal !== ''
    for (const cell of table.querySelectorAll<HTMLElement>('[data-level]'))
      cell.hidden = level !== '' && cell.dataset['level'] !== level
    for (const line of table.querySelectorAll<HTMLElement>('[data-goal]'))
      line.hidden = goal !== '' && line.dataset['goal'] !== goal
    for (const row of table.querySelectorAll<HTMLElement>('tbody tr:not(.area)'))
      row.hidden = narrowed && !row.querySelector('td:not([hidden]) li:not([hidden])')
    for (const body of table.querySelectorAll<HTMLElement>('tbody'))
      body.hidden =
        (area !== '' && body.dataset['area'] !== area) || !body.querySelector('tr:not(.area):not([hidden])')
    return table.querySelectorAll('tbody:not([hidden]) tr:not(.area):not([hidden])').length
  })
