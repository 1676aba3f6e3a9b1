/**
 * Runs tests for Stryker, which makes the mutants and switches them on and off: all in one process that loads them once.
 * A new process for each mutant, as other runners start, takes seconds; most mutants are noticed within milliseconds. The
 * quickest tests come first. What hangs is ended by Stryker, with the process.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  MutantRunStatus,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { testsIn, type CollectedTest, type Scope } from './collected.ts'
import { collectWhatIsLoaded, forget } from './loading.ts'

/**
 * The tests of each room that take no file from another place. A room whose mutants only the tests of another room notice
 * lacks tests of its own.
 */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  eligibility: ['tests/engine/{eligibility,requirements}/**/*.test.ts', 'tests/laws/**/*.test.ts'],
  timeline: ['tests/engine/timeline/**/*.test.ts', 'tests/engine/planning/calendar*.test.ts'],
  planning: ['tests/engine/planning/**/*.test.ts'],
}
/** Compiles the sources, among which a mutant is an error of another kind. */
const compiling = 'tests/engine/requirements/kinds-compile.test.ts'

/** How long each test took, by its id: kept where the next process finds it. */
const timesFile = 'mutation-times.json'

/** What the switches in the sources ask and tell. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: NonNullable<Extract<DryRunResult, { tests: unknown }>['mutantCoverage']>
}
const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {})

const scopesOf = (scope: Scope | null): Scope[] => (scope ? [...scopesOf(scope.parent), scope] : [])

class Runner implements TestRunner {
  #tests: readonly CollectedTest[] = []
  #times: Record<string, number> = {}
  readonly #ready = new Set<Scope>()

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    collectWhatIsLoaded()
    // What fails is not made smaller first.
    fc.configureGlobal({ endOnFailure: true })
    const tests: CollectedTest[] = []
    const patterns = testsOf[process.env['MUTATED_ROOM'] ?? ''] ?? []
    for (const file of patterns.flatMap((pattern) => globSync(pattern)).toSorted()) {
      if (file === compiling) continue
      tests.push(...(await testsIn(file, () => import(pathToFileURL(resolve(file)).href))))
    }
    if (existsSync(timesFile)) this.#times = JSON.parse(readFileSync(timesFile, 'utf8'))
    this.#tests = tests
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const test of this.#tests) {
      const from = performance.now()
      const failure = await this.#run(test, { currentTestId: test.id })
      const timeSpentMs = performance.now() - from
      this.#times[test.id] = timeSpentMs
      const told = { id: test.id, name: test.name, fileName: resolve(test.file), timeSpentMs }
      tests.push(failure === null ? { ...told, status: 0 } : { ...told, status: 1, failureMessage: failure })
    }
    writeFileSync(timesFile, JSON.stringify(this.#times))
    const { mutantCoverage } = switches
    return { status: 'complete' as never, tests, ...(mutantCoverage && { mutantCoverage }) }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const chosen = new Set(testFilter)
    const timeOf = ({ id }: CollectedTest): number => this.#times[id] ?? 0
    let nrOfTests = 0
    for (const test of this.#tests.toSorted((a, b) => timeOf(a) - timeOf(b))) {
      if (testFilter && !chosen.has(test.id)) continue
      nrOfTests += 1
      Object.assign(switches, { hitCount: 0, hitLimit })
      const failureMessage = await this.#run(test, { activeMutant: activeMutant.id })
      if (hitLimit !== undefined && switches.hitCount! > hitLimit)
        return { status: 'timeout' as MutantRunStatus.Timeout, reason: 'it goes round in circles' }
      if (failureMessage !== null)
        return {
          status: 'killed' as MutantRunStatus.Killed,
          killedBy: [test.id],
          failureMessage,
          nrOfTests,
        }
    }
    return { status: 'survived' as MutantRunStatus.Survived, nrOfTests }
  }

  /** Runs a test with the switches set so, once all is prepared; returns why it failed, or `null`. */
  async #run({ scope, body }: CollectedTest, set: Switches): Promise<string | null> {
    forget()
    const scopes = scopesOf(scope)
    // What is put up for a while is put up each time.
    const isTemporary = scopes.some(({ after }) => after.length > 0)
    for (const one of scopes) {
      if (isTemporary || !this.#ready.has(one)) for (const prepare of one.before) await prepare()
      this.#ready.add(one)
    }
    try {
      Object.assign(switches, set)
      await body()
      return null
    } catch (error) {
      return String(error)
    } finally {
      Object.assign(switches, { activeMutant: undefined, currentTestId: undefined })
      for (const one of scopes.toReversed()) for (const takeDown of one.after) await takeDown()
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', injectableClass: Runner }]
