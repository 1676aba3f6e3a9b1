/** No valid profile makes the engine throw, at the ends of the calendar neither. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, type IsoDate } from '../../src/engine/calendar/index.ts'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Profile } from '../../src/engine/profile/types.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'

const day: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.constantFrom('0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31', '2000-02-29', '1900-02-28'),
  fc.nat(3_652_000).map((days) => addDays('0001-01-01', days)),
)
const level = fc.constantFrom('silver', 'gold')
const profile = fc.record(
  {
    people: fc.array(
      fc.record(
        {
          id: fc.constant('p'),
          associatedSince: day,
          leavesOn: day,
          achievements: fc.array(
            fc.record(
              {
                id: fc.constantFrom('70-357', 'mcsd-app-builder', '70-246', 'unknown'),
                earned: day,
                expires: day,
              },
              { requiredKeys: ['id'] },
            ),
          ),
        },
        { requiredKeys: ['id', 'achievements'] },
      ),
    ),
    metrics: fc.record({
      'o365-new-customers': fc.oneof(
        fc.constantFrom(0, 1e308, 5e-324),
        fc.array(
          fc.record({
            month: fc.constantFrom('0001-01', '9999-12', '2018-10'),
            amount: fc.constantFrom(4, 1e308),
          }),
        ),
      ),
    }),
    subscription: fc.record({ level, purchased: day }),
    overrides: fc.array(fc.record({ competency: fc.constantFrom('devops', 'isv'), level, from: day })),
  },
  { requiredKeys: [] },
)

law('answers at the ends of the calendar', 500, [profile, day], (given, on) => {
  const whole = {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    ...given,
    ...(given.people && { people: given.people.map((person, at) => ({ ...person, id: `p${at}` })) }),
  } as Profile
  expect(JSON.parse(JSON.stringify(assess(program, whole, on)))).toHaveProperty('on', on)
})
