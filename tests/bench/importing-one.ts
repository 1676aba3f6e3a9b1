/** One contender on one file, as a process of its own: `node --expose-gc importing-one.ts ours people.csv`. */
import { readFileSync } from 'node:fs'
import * as xlsx from 'xlsx'
import { detectTable } from '../../src/calculator/import/detect-table.ts'
import { openBytes } from '../../src/calculator/import/open-table.ts'
import { previewOf } from '../../src/calculator/import/preview.ts'
import { readPeople } from '../../src/calculator/import/read-people.ts'
import { readerOver } from '../../src/calculator/import/session.ts'
import { createTriage } from '../../src/calculator/import/triage.ts'
import type { Profile } from '../../src/engine/profile/types.ts'
import { loadProgram } from '../../src/engine/program/load.ts'
import { certificationsNotEntered } from '../../src/engine/eligibility/certifications.ts'
import { usualAnswers } from '../calculator/import/usual-answers.ts'
import { achievementFinder } from '../../src/engine/program/spelling.ts'

export interface Measured {
  readonly rows: number
  /** Of the processor: the machine may have other things to do. */
  readonly seconds: number
  /** Megabytes. */
  readonly most: number
  readonly heap: number
}

const [, , name, file = ''] = process.argv
const program = await loadProgram()
const profile: Profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }
const ignore = () => undefined

function ours(bytes: Uint8Array) {
  const table = openBytes(bytes)({}, ignore)
  const reader = readerOver(program, achievementFinder(program))
  const { layout } = detectTable(table, {}, reader, program.published)
  const answers = { ...usualAnswers, since: '2016-01-01' }
  const read = readPeople(layout, answers, profile, { read: reader, progress: ignore })
  const preview = previewOf(read, profile, layout.headings, {
    titles: { shared: [], near: [] },
    answers,
    on: program.published,
    judge: createTriage(program, program.published),
    notEntered: (person) => certificationsNotEntered(program, person, program.published).length,
  })
  return { rows: preview.achievements.new, kept: [table, read] }
}

function sheetjs(bytes: Uint8Array) {
  const book = xlsx.read(bytes, { raw: true, dense: true })
  const rows = xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 })
  return { rows: rows.length - 1, kept: [book, rows] }
}

const bytes = new Uint8Array(readFileSync(file))
const began = process.cpuUsage()
const { rows, kept } = (name === 'ours' ? ours : sheetjs)(bytes)
const { user, system } = process.cpuUsage(began)
globalThis.gc?.()
const measured: Measured = {
  rows,
  seconds: (user + system) / 1e6,
  most: process.resourceUsage().maxRSS / 1024,
  heap: process.memoryUsage().heapUsed / 2 ** 20,
}
// What was read is held until it has been measured.
if (kept.length > 0) process.stdout.write(JSON.stringify(measured))
