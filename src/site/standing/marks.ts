/** Marks in the table of requirements what the saved profile meets. */
import type { Assessment } from '../../engine/eligibility/index.ts'
import type { Level } from '../../engine/program/index.ts'
import type { Status } from '../../engine/requirements/index.ts'

/** Marks the cells of the paths that are met, or unclear, and returns how many are met. */
export function markPaths(
  table: HTMLElement,
  { competencies }: Assessment,
  words: Readonly<Record<Exclude<Status, 'unmet'>, string>>,
): number {
  let met = 0
  for (const row of table.querySelectorAll<HTMLElement>('[data-path]'))
    for (const cell of row.querySelectorAll<HTMLElement>('[data-level]')) {
      const paths = competencies[row.dataset['competency'] ?? '']?.paths
      const status = paths?.[row.dataset['path'] ?? '']?.[cell.dataset['level'] as Level]?.status
      if (!status || status === 'unmet') continue
      if (status === 'met') met += 1
      const mark = document.createElement('p')
      mark.className = `mine ${status}`
      mark.textContent = words[status]
      cell.append(mark)
    }
  return met
}
