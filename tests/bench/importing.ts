/** How long a large table takes to come in, and how much memory, beside SheetJS reading the same file. */
import { strictEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Program } from '../../src/engine/program/types.ts'
import { crowd } from './people.ts'
import type { Measured } from './importing-one.ts'

const people = 100_000

/** A training details export: a row for each of five achievements of each person. */
function tableOf(program: Program): string {
  const headings =
    'TrainingActivityId,TrainingTitle,IndividualFirstName,IndividualLastName,CorpEmail,TrainingCompletionDate,MCPID'
  const rows = crowd(program, people).flatMap(({ achievements }, at) =>
    achievements.map(({ id }) =>
      [id, `"${program.achievements[id]!.title.en}"`, 'Ada', `"Lovelace ${at}"`, `ada${at}@example.com`]
        .concat(`2017-0${1 + (at % 9)}-15`, String(1_000_000 + at))
        .join(),
    ),
  )
  return [headings, ...rows].join('\r\n')
}

const names = { ours: 'this import', sheetjs: 'SheetJS, reading alone' } as const
const one = fileURLToPath(new URL('./importing-one.ts', import.meta.url))

/** Each in a process of its own, so that neither inherits the other's memory. */
export function benchImport(program: Program, row: (cells: readonly string[]) => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  const file = join(folder, 'people.csv')
  try {
    const table = tableOf(program)
    writeFileSync(file, table)
    console.info(
      `\nA CSV file of ${(table.length / 1e6).toFixed(0)} MB: ours reads it, joins ${people} people and counts what changes.
Seconds of the processor in one run; the most memory that the process took, and what its heap held at the end, in MB.\n`,
    )
    console.info(row(['rows', 'by', 'seconds', 'most', 'heap']))
    const measured = Object.entries(names).map(([name, shown]) => {
      const text = execFileSync(process.execPath, ['--expose-gc', one, name, file], { encoding: 'utf8' })
      const result = JSON.parse(text) as Measured
      const { rows, seconds, most, heap } = result
      console.info(row([String(rows), shown, seconds.toFixed(1), most.toFixed(0), heap.toFixed(0)]))
      return result
    })
    strictEqual(measured[0]!.rows, measured[1]!.rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
