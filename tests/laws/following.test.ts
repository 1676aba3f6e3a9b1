/** Profiles that follow each other are judged as if each were the first. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { assess, createAssessor } from '../../src/engine/eligibility/assess.ts'
import { forEachPerson } from '../../src/engine/eligibility/each-person.ts'
import { standingOf } from '../../src/engine/eligibility/standing.ts'
import { addDays } from '../../src/engine/calendar/index.ts'
import type { Person, Profile } from '../../src/engine/profile/types.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { viewOf } from '../support/cases/view.ts'
import { law } from '../support/law.ts'
import { countingOf } from '../support/oracle/counting.ts'
import { program } from '../support/program.ts'

/** What somebody does to a profile: takes the people of another, some of them, or one of them changed. */
const edits = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom('drop', 'leave', 'double', 'day')), {
  minLength: 1,
  maxLength: 6,
})

const edited = (people: readonly Person[], at: number, edit: string, on: string): readonly Person[] => {
  const person = people[at % Math.max(people.length, 1)]
  if (!person || edit === 'day') return people
  if (edit === 'drop') return people.filter((one) => one !== person)
  if (edit === 'double') return [...people, { ...person, id: `${person.id}+` }]
  return people.map((one) => (one === person ? { ...person, leavesOn: on } : one))
}

law('an assessor remembers nothing wrong', 80, [situation, edits], ({ profile, on }, edits) => {
  const judge = createAssessor(program)
  let [next, day]: [Profile, string] = [profile, on]
  const first = judge(next, day)
  const view = JSON.stringify(viewOf(assess(program, next, day)))
  for (const [at, edit] of edits) {
    next = { ...next, people: edited(next.people ?? [], at, edit, day) }
    if (edit === 'day') day = addDays(day, at)
    expect(viewOf(judge(next, day))).toEqual(viewOf(assess(program, next, day)))
  }
  expect(JSON.stringify(viewOf(first))).toBe(view)
})

law('what is found out about each person is found out for the others alone', 100, [edits], (edits) => {
  const asked: Person[] = []
  const names = forEachPerson((person) => {
    asked.push(person)
    return person.id
  })
  let people: readonly Person[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, achievements: [] }))
  for (const [at, edit] of edits) {
    const before = people
    names(before)
    asked.length = 0
    people = edited(people, at, edit, '2019-01-01')
    expect(names(people)).toEqual(people.map(({ id }) => id))
    expect(asked).toEqual([...new Set(people)].filter((person) => !before.includes(person)))
  }
})

law(
  'a lapse is the first day on which something that counts is missing',
  200,
  [situation],
  ({ profile, on }) => {
    for (const person of profile.people ?? []) {
      const { counting, lapsesOn } = standingOf(program, person, on)
      expect(counting).toEqual(countingOf(program, person, on))
      const horizon = addDays(on, 400)
      let day = addDays(on, 1)
      const isWhole = () => [...counting].every((id) => countingOf(program, person, day).has(id))
      while (day < horizon && isWhole()) day = addDays(day, 1)
      if (day < horizon) expect(lapsesOn).toBe(day)
      else expect(lapsesOn === null || lapsesOn >= horizon).toBe(true)
    }
  },
)
