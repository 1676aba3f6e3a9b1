/** Having more never makes it worse. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Person } from '../../src/engine/profile/types.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'
import { lowered } from '../support/results.ts'

const achievements = fc
  .uniqueArray(fc.constantFrom(...Object.keys(program.achievements)), { minLength: 1, maxLength: 4 })
  .map((ids) => ids.map((id) => ({ id })))

law(
  'more achievements of somebody never lower a level',
  400,
  [situation, fc.nat(), achievements],
  (given, at, more) => {
    const people = given.profile.people ?? []
    fc.pre(people.length > 0)
    const lucky = people[at % people.length]!
    const richer = { ...lucky, achievements: [...lucky.achievements, ...more] }
    const profile = { ...given.profile, people: people.map((person) => (person === lucky ? richer : person)) }
    expect(
      lowered(program, assess(program, given.profile, given.on), assess(program, profile, given.on)),
    ).toEqual([])
  },
)

law('one more person never lowers a level', 300, [situation, achievements], (given, held) => {
  const added: Person = { id: 'one more', associatedSince: '2015-01-01', achievements: held }
  const profile = { ...given.profile, people: [...(given.profile.people ?? []), added] }
  expect(
    lowered(program, assess(program, given.profile, given.on), assess(program, profile, given.on)),
  ).toEqual([])
})

law('a clone of somebody never lowers what counts', 300, [situation, fc.nat()], (given, at) => {
  const people = given.profile.people ?? []
  fc.pre(people.length > 0)
  const profile = {
    ...given.profile,
    people: [...people, { ...people[at % people.length]!, id: 'the clone' }],
  }
  expect(
    lowered(program, assess(program, given.profile, given.on), assess(program, profile, given.on)),
  ).toEqual([])
})

law('a higher figure never lowers a level', 300, [situation, fc.nat()], (given, more) => {
  const metrics = Object.fromEntries(
    Object.entries(given.profile.metrics ?? {}).map(([id, figure]) => [
      id,
      typeof figure === 'number'
        ? figure + more
        : figure.map((one) => ({ ...one, amount: one.amount + more })),
    ]),
  )
  const profile = { ...given.profile, metrics }
  expect(
    lowered(program, assess(program, given.profile, given.on), assess(program, profile, given.on)),
  ).toEqual([])
})
