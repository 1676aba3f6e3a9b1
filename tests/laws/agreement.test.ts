/** The engine and the slow second implementation give the same answer, on profiles that come near to the levels. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { viewOf, withoutReasons } from '../support/cases/view.ts'
import { law } from '../support/law.ts'
import { oracle } from '../support/oracle/index.ts'
import { program } from '../support/program.ts'

law('agrees with the second implementation', 2000, [situation], ({ profile, on }) => {
  expect(withoutReasons(viewOf(assess(program, profile, on)))).toEqual(
    withoutReasons(viewOf(oracle(program, profile, on))),
  )
})
