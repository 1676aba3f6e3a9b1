/** The engine and the slow second implementation give the same answer, on profiles that come near to the levels. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { situation, situationIn, type Situation } from '../support/arbitraries/situation.ts'
import { viewOf, withoutReasons } from '../support/cases/view.ts'
import { doubtfulEdition } from '../support/doubtful-edition.ts'
import { law } from '../support/law.ts'
import { oracle } from '../support/oracle/index.ts'
import { program } from '../support/program.ts'

const agree = (rules: Program, { profile, on }: Situation): void => {
  expect(withoutReasons(viewOf(assess(rules, profile, on)))).toEqual(
    withoutReasons(viewOf(oracle(rules, profile, on))),
  )
}

law('agrees with the second implementation', 200, [situation], (given) => {
  agree(program, given)
})

law(
  'agrees with it where everything can be read in two ways',
  300,
  [situationIn(doubtfulEdition)],
  (given) => {
    agree(doubtfulEdition, given)
  },
)
