/** What no requirement of the edition can show: a condition that nobody can satisfy any more. */
import { expect, it } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Achievement, Program } from '../../../src/engine/program/types.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'

const ended: Achievement = { ...program.achievements['70-346']!, acceptedUntil: '2018-06-30' }
const later: Program = { ...program, achievements: { ...program.achievements, '70-498': ended } }

it('names nobody as nearly there', () => {
  const profile: Profile = {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: [{ id: 'Ada', associatedSince: '2017-01-01', achievements: [{ id: '70-496' }] }],
  }
  const partial = (rules: Program) => {
    const result = assess(rules, profile, '2018-10-29').competencies['devops']!.paths['devops-partner']!
      .silver!
    return result.requirements.map((one) => (one.kind === 'people' ? one.partial : null))
  }
  expect(partial(program)).toEqual([[{ person: 'Ada', holds: ['70-496'], lacks: [['70-498']] }]])
  expect(partial(later)).toEqual([[]])
})
