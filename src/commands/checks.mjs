/** The checks of `npm run check` and `npm test`: each a step that passes or ends the run. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installBrowser } from './browser.mjs'
import { install } from './install.mjs'
import { readResults } from './results.mjs'
import { root, runTool } from './run.mjs'

const results = join(root, 'test-results')

/** Runs a tool whose words matter only when it fails. @param {string} name @param {readonly string[]} args */
async function tool(name, args) {
  const { code, output } = await runTool(name, args, { quiet: true })
  if (code !== 0) console.error(output)
  return code === 0
}

/** Runs a project of the unit tester. @param {'unit' | 'dist' | 'engines' | 'hosting'} project */
export async function vitest(project) {
  const report = `--outputFile.json=${join(results, `${project}.json`)}`
  const { code } = await runTool('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    report,
  ])
  return code === 0
}

/** @typedef {readonly [name: string, passes: () => Promise<boolean>]} Step */

/** Each keeps one processor busy. @type {readonly Step[]} */
const readingSteps = [
  ['types', () => tool('astro', ['check'])],
  ['lint', () => tool('eslint', ['.', '--max-warnings=0'])],
  ['format', () => tool('prettier', ['.', '--check'])],
]

/** What needs neither a build nor a browser. @type {readonly Step[]} */
export const fastSteps = [
  ['packages', install],
  ['types, lint and format', () => sideBySide(readingSteps)],
  ['unit and property tests', () => vitest('unit')],
]

/** @type {readonly Step[]} */
export const siteSteps = [
  ['build', () => build({ quiet: true })],
  ['checks of the built site', () => vitest('dist')],
  ['browser', installBrowser],
  ['browser tests', async () => (await runTool('@playwright/test', ['test'])).code === 0],
]

/** Runs a step, and says how it ended and how long it took. @param {Step} step */
async function timed([name, passes]) {
  const started = performance.now()
  const passed = await passes()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${name}, ${seconds} s`)
  return passed
}

/** Runs steps at once, all to their end. @param {readonly Step[]} steps @returns {Promise<boolean>} whether all passed */
const sideBySide = async (steps) => (await Promise.all(steps.map(timed))).every((passed) => passed)

/** @param {readonly Step[]} steps @returns {Promise<string | undefined>} the step that failed; those after it are not run */
async function firstFailure(steps) {
  for (const step of steps) {
    const [name] = step
    console.log(`\n… ${name}`)
    if (!(await timed(step))) return name
  }
  return undefined
}

/** Runs the steps in turn and ends with the count of the test cases. @param {readonly Step[]} steps */
export async function runSteps(steps) {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results)
  const failure = await firstFailure(steps)
  const counts = ['unit', 'dist', 'browser', 'engines', 'hosting'].map((name) =>
    readResults(join(results, `${name}.json`)),
  )
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failedCases = counts.reduce((sum, count) => sum + count.failed, 0)
  const failed = failure === undefined ? failedCases : Math.max(failedCases, 1)
  if (failure !== undefined) console.error(`\nStopped at: ${failure}. What went wrong stands above.`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
