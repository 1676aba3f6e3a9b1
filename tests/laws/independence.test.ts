/** What the answer does not depend on. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Assessment } from '../../src/engine/eligibility/types.ts'
import type { Profile } from '../../src/engine/profile/types.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { inOrder } from '../support/cases/order.ts'
import { viewOf } from '../support/cases/view.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

/** The view without who was chosen among several who could count, and with the causes in no order. */
const anyOrder = (assessment: Assessment): unknown =>
  JSON.parse(JSON.stringify(viewOf(assessment)), (key, value: unknown) => {
    if (key === 'counting') return (value as unknown[]).length
    return key === 'causes' ? inOrder(value as unknown[]) : value
  })

const shuffled = <Value>(values: readonly Value[], keys: readonly number[]): Value[] =>
  values
    .map((value, at) => ({ value, key: keys[at % keys.length]! * (at + 7) }))
    .toSorted((one, other) => (one.key % 101) - (other.key % 101))
    .map(({ value }) => value)

const keys = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 40 })

law('the order of people and of achievements', 150, [situation, keys], ({ profile, on }, order) => {
  const people = shuffled(profile.people ?? [], order).map((person) => ({
    ...person,
    achievements: shuffled(person.achievements, order),
  }))
  const mixed: Profile = { ...profile, people, overrides: shuffled(profile.overrides ?? [], order) }
  expect(anyOrder(assess(program, mixed, on))).toEqual(anyOrder(assess(program, profile, on)))
})

law(
  'people who hold nothing',
  150,
  [situation, fc.integer({ min: 1, max: 40 })],
  ({ profile, on }, count) => {
    const nobodies = Array.from({ length: count }, (_, at) => ({
      id: `nobody ${at}`,
      associatedSince: '2015-01-01',
      achievements: [],
    }))
    const crowded = { ...profile, people: [...nobodies, ...(profile.people ?? [])] }
    expect(JSON.stringify(assess(program, crowded, on))).toBe(JSON.stringify(assess(program, profile, on)))
  },
)

law(
  'an earlier question: the same input, frozen, gives the same answer and stays as it is',
  100,
  [situation],
  ({ profile, on }) => {
    const before = JSON.stringify(profile)
    const frozen = freeze(structuredClone(profile))
    const rules = freeze(structuredClone(program))
    const answer = assess(rules, frozen, on)
    const text = JSON.stringify(answer)
    expect(JSON.stringify(assess(rules, frozen, on))).toBe(text)
    expect(JSON.stringify(answer)).toBe(text)
    expect(JSON.stringify(assess(program, profile, on))).toBe(text)
    expect(JSON.stringify(frozen)).toBe(before)
  },
)

law('a name', 200, [situation, fc.string()], ({ profile, on }, name) => {
  const named: Profile = {
    ...profile,
    organization: { ...profile.organization, name },
    people: (profile.people ?? []).map((person) => ({ ...person, name })),
  }
  expect(JSON.stringify(assess(program, named, on))).toBe(JSON.stringify(assess(program, profile, on)))
})
