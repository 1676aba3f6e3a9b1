/**
 * `npm run bench`: how long the whole program takes to judge beside a plain filter and json-logic-engine. All three
 * must agree on every count before anything is timed; then plans and key people, likewise. Nothing is asserted about
 * time.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { loadProgram } from '../../src/engine/program/load.ts'
import { conditionsOf } from './conditions.ts'
import { contenders, wholeAssessment, type Contender } from './contenders.ts'
import { benchImport } from './importing.ts'
import { benchInBrowser } from './in-browser.ts'
import { medians, timed } from './measure.ts'
import { benchTimeline } from './over-time.ts'
import { crowd } from './people.ts'
import { benchPages } from './pages.ts'
import { benchPlanning } from './planning.ts'

const sizes = [10, 1_000, 10_000, 100_000]
/** At most so many runs, and no new one after so long; a contender that would need longer for one run is left out. */
const limits = { runs: 25, milliseconds: 4_000 }
const patience = 20_000

const on = '2018-10-29'
const program = await loadProgram()
const all = contenders(program, on)
const last = new Map<Contender, number>()

const number = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0)
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 1 ? cell.padEnd(20) : cell.padStart(at === 0 ? 8 : 12))).join('  ')

console.info(`${conditionsOf(program).length} conditions on people, five achievements a person.
The other two only count; this engine decides levels, ways and teams as well, and assess() stages and membership too.
Medians in milliseconds on Node ${process.version}.
`)
console.info(row(['people', 'by', 'prepare', 'judge', 'runs']))

const warm = crowd(program, 500)
for (const contender of all)
  medians(() => [contender.prepare(warm)().length], { runs: 200, milliseconds: 500 })

for (const size of sizes) {
  const people = crowd(program, size)
  const able = all.filter((one) => (last.get(one) ?? 0) * 10 < patience)
  const [expected, ...others] = able.map((one) => one.prepare(people)())
  for (const counts of others) deepStrictEqual(counts, expected)

  for (const contender of all) {
    if (!able.includes(contender)) {
      console.info(row([String(size), contender.name, '', 'left out', '']))
      continue
    }
    const {
      medians: [prepare = 0, judge = 0],
      runs,
    } = medians(() => {
      const [preparing, work] = timed(() => contender.prepare(people))
      const [judging] = timed(work)
      return [preparing, judging]
    }, limits)
    last.set(contender, prepare + judge)
    console.info(row([String(size), contender.name, number(prepare), number(judge), String(runs)]))
  }
  const whole = medians(() => [timed(() => wholeAssessment(program, people, on))[0]], limits)
  console.info(
    row([String(size), 'assess(), in one call', '', number(whole.medians[0]!), String(whole.runs)]),
  )
}

benchTimeline(program, row)
benchImport(program, row)
await benchPlanning(program)
await benchInBrowser(program, row)
await benchPages(row)
process.exit()
