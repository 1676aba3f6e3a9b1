import { expect, test } from 'vitest'
import { overrideInForce } from '../../../src/engine/eligibility/overrides.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'

const marked = (...from: readonly string[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: [],
  overrides: from.map((day) => ({ competency: 'devops', level: 'gold', from: day })),
})
const until = (profile: Profile) => overrideInForce(program, profile, 'devops', 'gold', '2018-09-01')?.until

test('of two overrides in force the one that lasts longer counts, in whichever order they were entered', () => {
  expect(until(marked('2018-08-20', '2018-07-10'))).toBe('2018-11-19')
  expect(until(marked('2018-07-10', '2018-08-20'))).toBe('2018-11-19')
})

test('one that is over, or begins later, does not lengthen the one in force', () => {
  expect(until(marked('2018-05-01', '2018-07-10', '2018-09-02'))).toBe('2018-10-09')
})

test('of two that last equally long the one entered first is told', () => {
  const from = (...days: readonly string[]) =>
    overrideInForce(program, marked(...days), 'devops', 'gold', '2019-01-01')?.from
  expect(from('2018-11-29', '2018-11-30')).toBe('2018-11-29')
  expect(from('2018-11-30', '2018-11-29')).toBe('2018-11-30')
})
