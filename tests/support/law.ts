import fc, { type Arbitrary } from 'fast-check'
import { it } from 'vitest'

/** The same profiles in every run, so that a red run can be repeated; a failure prints the seed and the path. */
export const seed = 20181029

/** A law that holds for every value. */
export const law = <Values extends [unknown, ...unknown[]]>(
  says: string,
  numRuns: number,
  arbitraries: { [At in keyof Values]: Arbitrary<Values[At]> },
  check: (...values: Values) => void,
): void => {
  it(says, { timeout: 300_000 }, () => {
    fc.assert(fc.property(...arbitraries, check), { numRuns, seed })
  })
}
