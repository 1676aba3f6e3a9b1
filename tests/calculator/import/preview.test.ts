import { expect, test } from 'vitest'
import { previewOf } from '../../../src/calculator/import/preview.ts'
import { createTriage } from '../../../src/calculator/import/triage.ts'
import { certificationsNotEntered } from '../../../src/engine/eligibility/certifications.ts'
import type { HeldAchievement, Person, Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'
import { usualAnswers } from './usual-answers.ts'

const on = program.published
const judging = {
  titles: { shared: [], near: [] },
  answers: usualAnswers,
  on,
  judge: createTriage(program, on),
  notEntered: (person: Person) => certificationsNotEntered(program, person, on).length,
}
const empty: Profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }

const previewFor = (achievements: readonly HeldAchievement[]) =>
  previewOf(
    {
      profile: {
        ...empty,
        people: [{ id: 'ada', name: 'Ada', associatedSince: '2016-01-01', achievements }],
      },
      used: achievements.map((held, at) => ({ line: at + 2, person: 'ada', held })),
      unusable: [],
      unusedCells: [],
      alike: [],
    },
    empty,
    ['Name', 'Exam'],
    judging,
  )

test('a day that cannot be, a doubtful end and a part outside the edition are told apart', () => {
  const { triage } = previewFor([
    { id: 'MB2-877', earned: '2017-11-30' },
    { id: '70-246', earned: '2018-01-01' },
    { id: '70-354', earned: '2017-05-01' },
    { id: 'lfcs' },
    { id: '70-346' },
  ])
  expect(
    Object.entries(triage).map(([kind, rows]) => [kind, rows.first.map(({ achievement }) => achievement)]),
  ).toEqual([
    ['earned-before-available', ['MB2-877']],
    ['earned-after-retirement', ['70-246']],
    ['may-not-count', ['70-354']],
    ['only-part', ['lfcs']],
    ['counts', ['70-346']],
  ])
})

test('certifications of which all parts come are counted, unless they come as well', () => {
  const parts = ['70-346', '70-347'].map((id) => ({ id }))
  expect(previewFor(parts).certificationsToAdd).toBe(1)
  expect(previewFor([...parts, { id: 'mcsa-office-365' }]).certificationsToAdd).toBe(0)
})
