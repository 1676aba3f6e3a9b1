/**
 * Runs tests for Stryker, which made the mutants and switches them on and off: all in one process that loads them once.
 * A new process for each mutant, as other runners start, takes seconds; most mutants are noticed within milliseconds. The
 * quickest tests come first. What hangs is ended by Stryker, with the process.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { testsIn } from './collected.mjs'
import { forget, loadAsCollected } from './loading.mjs'

/** @import { DryRunResult, MutantRunOptions, MutantRunResult, TestRunner } from '@stryker-mutator/api/test-runner' */
/** @import { CollectedTest, Scope } from './collected.mjs' */

/**
 * The tests of each room that take no file from another place. A room whose mutants only the tests of another room notice
 * lacks tests of its own.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const testsOf = {
  eligibility: ['tests/engine/{eligibility,requirements}/**/*.test.ts', 'tests/laws/**/*.test.ts'],
  timeline: ['tests/engine/timeline/**/*.test.ts', 'tests/engine/planning/calendar*.test.ts'],
  planning: ['tests/engine/planning/**/*.test.ts'],
}
/** Compiles the sources, among which a mutant is an error of another kind. */
const compiling = 'tests/engine/requirements/kinds-compile.test.ts'

/** How long each test took, by its id: kept where the next process finds it. */
const timesFile = 'mutation-times.json'

/** @param {Scope | null} scope @returns {Scope[]} the outermost first */
const scopesOf = (scope) => (scope ? [...scopesOf(scope.parent), scope] : [])

/** @implements {TestRunner} */
class Runner {
  /** What Stryker's switches in the sources ask and tell. */
  #switches = /** @type {any} */ ((globalThis)['__stryker__'] ??= {})
  /** @type {CollectedTest[]} */
  #tests = []
  /** @type {Record<string, number>} */
  #times = {}

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    loadAsCollected()
    // What fails is not made smaller first.
    fc.configureGlobal({ endOnFailure: true })
    const files = (testsOf[process.env['MUTATED_ROOM'] ?? ''] ?? []).flatMap((pattern) => globSync(pattern))
    for (const file of files.filter((one) => one !== compiling).sort()) {
      const load = () => import(pathToFileURL(resolve(file)).href)
      this.#tests.push(...(await testsIn(file, load)))
    }
    if (existsSync(timesFile)) this.#times = JSON.parse(readFileSync(timesFile, 'utf8'))
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    const tests = []
    for (const test of this.#tests) {
      const from = performance.now()
      const failure = await this.#run(test, () => (this.#switches.currentTestId = test.id))
      this.#switches.currentTestId = undefined
      const told = {
        id: test.id,
        name: test.name,
        fileName: resolve(test.file),
        timeSpentMs: performance.now() - from,
      }
      this.#times[test.id] = told.timeSpentMs
      tests.push(failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure })
    }
    writeFileSync(timesFile, JSON.stringify(this.#times))
    return /** @type {DryRunResult} */ ({
      status: 'complete',
      tests,
      mutantCoverage: this.#switches.mutantCoverage,
    })
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const chosen = this.#tests.filter(({ id }) => !testFilter || testFilter.includes(id))
    const timeOf = (/** @type {CollectedTest} */ { id }) => this.#times[id] ?? 0
    let nrOfTests = 0
    for (const test of chosen.sort((a, b) => timeOf(a) - timeOf(b))) {
      nrOfTests += 1
      Object.assign(this.#switches, { hitCount: 0, hitLimit })
      const failure = await this.#run(test, () => (this.#switches.activeMutant = activeMutant.id))
      this.#switches.activeMutant = undefined
      if (hitLimit !== undefined && this.#switches.hitCount > hitLimit)
        return /** @type {MutantRunResult} */ ({ status: 'timeout', reason: 'it goes round in circles' })
      if (failure !== null)
        return /** @type {MutantRunResult} */ ({
          status: 'killed',
          killedBy: [test.id],
          failureMessage: failure,
          nrOfTests,
        })
    }
    return /** @type {MutantRunResult} */ ({ status: 'survived', nrOfTests })
  }

  /**
   * Runs a test; returns why it failed, or `null`.
   * @param {CollectedTest} test
   * @param {() => void} begin called when all is prepared
   */
  async #run({ scope, body }, begin) {
    forget()
    const scopes = scopesOf(scope)
    // What is put up for a while is put up each time.
    const isTemporary = scopes.some(({ after }) => after.length > 0)
    for (const one of scopes) {
      if (isTemporary || !one.isReady) for (const prepare of one.before) await prepare()
      one.isReady = true
    }
    try {
      begin()
      await body()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    } finally {
      for (const one of scopes.toReversed()) for (const takeDown of one.after) await takeDown()
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', injectableClass: Runner }]
