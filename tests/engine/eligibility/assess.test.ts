import { expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { program } from '../../support/program.ts'

test('a level that has come to no stage and has no override is not named with one', () => {
  const organization = { market: 'developed' } as const
  const { competencies } = assess(
    program,
    { format: 'competency-profile', version: 1, organization },
    program.published,
  )
  expect(competencies['messaging']!.stage).toStrictEqual({})
  expect(competencies['messaging']!.overrides).toStrictEqual({})
})
