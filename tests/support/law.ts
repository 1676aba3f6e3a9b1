import fc, { type Arbitrary } from 'fast-check'
import { inject, it } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** See the projects of vitest.config.ts. */
    readonly times: number
  }
}

/** How many times as many values as in `npm test`: more in `npm run laws`, fewer for each mutant. */
const times = inject('times')

/** The same values in every `npm test`, so that a red run can be repeated; a failure prints the seed and the path. */
export const seed = 20181029

const runs = (numRuns: number) => ({
  numRuns: Math.ceil(numRuns * times),
  ...(times <= 1 && { seed }),
})

/** A law that holds for every value. Long runs take other values each time. */
export const law = <Values extends [unknown, ...unknown[]]>(
  says: string,
  numRuns: number,
  arbitraries: { [At in keyof Values]: Arbitrary<Values[At]> },
  check: (...values: Values) => void,
): void => {
  it(says, { timeout: 300_000 * Math.max(times, 1) }, () => {
    fc.assert(fc.property(...arbitraries, check), runs(numRuns))
  })
}

/** A law about something that takes its time. */
export const asyncLaw = <Values extends [unknown, ...unknown[]]>(
  says: string,
  numRuns: number,
  arbitraries: { [At in keyof Values]: Arbitrary<Values[At]> },
  check: (...values: Values) => Promise<void>,
): void => {
  it(says, { timeout: 300_000 * Math.max(times, 1) }, () =>
    fc.assert(fc.asyncProperty(...arbitraries, check), runs(numRuns)),
  )
}

/** Returns the numbers of that many blocks of made-up programs, each a case of its own; long runs have more of them. */
export const blocks = (count: number): readonly number[] =>
  Array.from({ length: Math.ceil(count * times) }, (_, block) => block)

/** Returns how many of so many made-up values to try: all of them, however long the run, but fewer for each mutant. */
export const tries = (count: number): number => Math.ceil(count * Math.min(times, 1))
