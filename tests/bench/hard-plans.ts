/** Hard questions for plans, each beside another solver that gets as long as ours may take. */
import { ok } from 'node:assert/strict'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Solver } from '../../src/engine/planning/integer-program.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { answer, questions, type Answer } from './plan-questions.ts'

/** Ours may take ten seconds of a processor, which it counts in work; the other one is ended by the clock. */
const patience = 10_000

/** Seconds of all processors together since then. */
const since = (then: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(then)
  return (user + system) / 1e6
}

/** The other solver's answer; `null` where it has none in that time. */
async function answerOfYalps(name: string): Promise<readonly [seconds: number, found: Answer | null]> {
  const worker = new Worker(new URL('./yalps-answer.ts', import.meta.url), { workerData: name })
  await once(worker, 'message')
  const started = process.cpuUsage()
  const found = await Promise.race([
    once(worker, 'message').then(([found]: unknown[]) => found as Answer),
    new Promise<null>((settle) => setTimeout(() => settle(null), patience).unref()),
  ])
  const seconds = since(started)
  await worker.terminate()
  return [seconds, found]
}

/** Whether one answer is worth more than the other. */
function isBetter(one: Answer, other: Answer): boolean {
  const at = one.worth.findIndex((value, place) => value !== other.worth[place])
  return at >= 0 && one.worth[at]! < (other.worth[at] ?? Infinity)
}

const row = (name: string, by: string, seconds: string, found: string) =>
  console.info([name.padEnd(44), by.padEnd(8), seconds.padStart(10), found].join('  '))

/** Answers each question by both solvers; ours may not be worse where it is proven. */
export async function benchHardPlans(program: Program, highs: Solver): Promise<void> {
  console.info(`
Hard plans: seconds of a processor, one run. Where no other prices are named, an exam costs 1; with a limit of exams each,
prices are distinct. yalps gets ${patience / 1000} s on the same models. Every plan is carried out and judged.
`)
  for (const [name, { before }] of Object.entries(questions)) {
    const started = process.cpuUsage()
    const ours = answer(program, name, highs)
    const told = before ? `${ours.told} (before: ${before})` : ours.told
    row(name, 'HiGHS', `${since(started).toFixed(2)} s`, told)
    const [seconds, theirs] = await answerOfYalps(name)
    ok(!theirs || !isBetter(theirs, ours) || ours.told.includes('dearer'), `${name}: ${theirs?.told}`)
    const isWorse = theirs !== null && isBetter(ours, theirs)
    const found = theirs ? `${theirs.told}${isWorse ? ': worse, though said to be proven' : ''}` : 'no answer'
    row('', 'yalps', `${theirs ? '' : '> '}${seconds.toFixed(2)} s`, found)
  }
}
