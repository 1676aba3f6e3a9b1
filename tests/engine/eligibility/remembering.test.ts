import fc from 'fast-check'
import { expect } from 'vitest'
import { assess, createAssessor } from '../../../src/engine/eligibility/assess.ts'
import { createIndexer } from '../../../src/engine/requirements/people-index.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { situation } from '../../support/arbitraries/situation.ts'
import { law } from '../../support/law.ts'
import { program } from '../../support/program.ts'

/** The profile with one person's last achievement taken away. */
function without(profile: Profile, number: number): Profile {
  const { people = [] } = profile
  const at = number % Math.max(1, people.length)
  return {
    ...profile,
    people: people.map((person, position) =>
      position === at ? { ...person, achievements: person.achievements.slice(0, -1) } : person,
    ),
  }
}

law(
  'who remembers the profile before judges the next one as anew',
  25,
  [situation, fc.array(fc.nat(), { minLength: 1, maxLength: 6 })],
  ({ profile, on }, numbers) => {
    const judge = createAssessor(program, createIndexer(program))
    const profiles = numbers.reduce((all, number) => [...all, without(all.at(-1)!, number)], [profile])
    for (const one of [...profiles, ...profiles.toReversed()])
      expect(judge(one, on)).toEqual(assess(program, one, on))
  },
)
