/** One profile by the rules of every edition, judged by the engine and by the second implementation. */
import fc, { type Arbitrary } from 'fast-check'
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { situationIn, type Situation } from './arbitraries/situation.ts'
import { viewOf, withoutReasons } from './cases/view.ts'
import { editions } from './editions.ts'
import { oracle } from './oracle/index.ts'

/** Days on which other rules begin, and the day of each edition. */
const daysOfEditions = editions.flatMap(({ published, validFrom, validUntil }) => [
  published,
  validFrom!,
  validUntil!,
])

/** Profiles that come near to the levels of an edition, on days that matter to it or to another. */
export const situationNear = (edition: Program): Arbitrary<Situation> =>
  fc
    .tuple(situationIn(edition), fc.option(fc.constantFrom(...daysOfEditions)))
    .map(([{ profile, on }, other]) => ({ profile, on: other ?? on }))

/** Expects the same answer of both by each edition. */
export function expectAgreement({ profile, on }: Situation): void {
  for (const edition of editions)
    expect(withoutReasons(viewOf(assess(edition, profile, on)))).toEqual(
      withoutReasons(viewOf(oracle(edition, profile, on))),
    )
}
