/** What a profile reaches by each edition, and why that changes from one to the next. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelsThrough, stepsThrough } from '../../../src/calculator/editions/across.ts'
import { editionSentences } from '../../../src/calculator/editions/messages/en.ts'
import { editionSentences as russian } from '../../../src/calculator/editions/messages/ru.ts'
import { causeWriter } from '../../../src/calculator/editions/write-cause.ts'
import { englishSentences } from '../../../src/calculator/app/messages/en.ts'
import { russianSentences } from '../../../src/calculator/app/messages/ru.ts'
import { assess } from '../../../src/engine/eligibility/index.ts'
import type { Profile } from '../../../src/engine/profile/index.ts'
import { situationNear } from '../../support/by-all-editions.ts'
import { editionOf, editions } from '../../support/editions.ts'

const judge = (profile: Profile, on: string) =>
  editions.map((program) => ({ program, assessment: assess(program, profile, on) }))

const company = (
  held: Readonly<Record<string, string | readonly string[]>>,
  metrics: Profile['metrics'] = {},
): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: Object.entries(held).map(([name, ids]) => ({
    id: name,
    name,
    associatedSince: '2016-01-01',
    achievements: [ids].flat().map((id) => ({ id })),
  })),
  metrics,
})

/** Each change with its causes in words, by the edition that brought it. */
const told = (profile: Profile, words = editionSentences, messages = englishSentences, on = '2017-10-01') =>
  stepsThrough(judge(profile, on), profile).map((step) => [
    step.after.edition,
    step.changes.map(({ change, causes }) => [
      `${change.competency} ${change.level} ${change.code}`,
      ...causes.map(causeWriter(step, { words, messages, person: (id) => id })),
    ]),
  ])

test('Datacenter Silver with 70-243 ended in October 2017', () => {
  const profile = company({ Ada: '70-243', Bo: '70-740' })
  expect(levelsThrough(judge(profile, '2017-10-01'))).toEqual([
    { competency: 'datacenter', level: 'silver', statuses: ['met', 'met', 'unmet', 'unmet', 'unmet'] },
  ])
  expect(told(profile)).toEqual([
    ['2017-09', []],
    ['2017-11', [['datacenter silver lost', 'No longer counts: 70-243 (Ada).']]],
    ['2017-12', []],
    ['2018-10', []],
  ])
  expect(told(profile, russian, russianSentences)[1]).toEqual([
    '2017-11',
    [['datacenter silver lost', 'Больше не засчитывается: 70-243 (Ada).']],
  ])
})

test('Enterprise Resource Planning lost Silver and kept Gold in November 2017', () => {
  const profile = company(
    { Ada: 'MB6-890', Bo: 'MB6-892', Cid: 'MB6-893', Dee: 'MB6-705', Eva: '70-462' },
    { 'erp-license-revenue': 175_000 },
  )
  expect(levelsThrough(judge(profile, '2017-10-01')).map(({ level, statuses }) => [level, statuses])).toEqual(
    [
      ['silver', ['met', 'met', 'met', null, null]],
      ['gold', ['met', 'met', 'met', 'met', 'met']],
    ],
  )
  expect(told(profile)[2]).toEqual([
    '2017-12',
    [['enterprise-resource-planning silver lost', 'No longer has requirements.']],
  ])
})

test('what nobody holds is no cause, as long as there is another', () => {
  const profile = company({}, { 'erp-license-revenue': 175_000 })
  expect(told(profile)[2]).toEqual([
    '2017-12',
    [['enterprise-resource-planning gold reached', 'People are no longer needed (before: 5\u00a0people).']],
  ])
})

test('another last day of an exam is a cause', () => {
  const profile = company({ Ada: '70-246', Bo: '70-740' })
  expect(told(profile, editionSentences, englishSentences, '2019-02-01')[2]).toEqual([
    '2017-12',
    [
      [
        'datacenter silver lost',
        '70-246: can be taken up to and including 31\u00a0December 2017, counts up to and including 31\u00a0December 2018.',
      ],
    ],
  ])
})

test('one way of counting beside the other', () => {
  const five = (ids: readonly string[], name: string) =>
    Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${name}${at}`, ids]))
  const profile = company(
    { ...five(['MB2-715', 'MB2-716'], 'technical'), ...five(['MB2-718'], 'functional') },
    { 'd365-ce-net-new-revenue': 100_000 },
  )
  const changes = stepsThrough(judge(profile, '2018-02-01'), profile).map(({ after, changes: found }) => [
    after.edition,
    ...found.map(({ change, causes }) => [
      `${change.competency} ${change.code}`,
      causes.map((cause) => (cause.code === 'requirements' ? cause.difference.code : cause.code)),
    ]),
  ])
  expect(changes).toEqual([
    ['2017-09'],
    ['2017-11', ['cloud-business-applications reached', ['counting']]],
    ['2017-12', ['cloud-business-applications lost', ['counting']]],
    ['2018-10', ['cloud-business-applications reached', ['counting']]],
  ])
})

test('every change has a cause, and each is said in both languages', () => {
  fc.assert(
    fc.property(situationNear(editionOf('2017-11')), ({ profile, on }) => {
      for (const step of stepsThrough(judge(profile, on), profile))
        for (const { change, causes } of step.changes) {
          expect([change, causes.length > 0]).toEqual([change, true])
          for (const [words, messages] of [
            [editionSentences, englishSentences],
            [russian, russianSentences],
          ] as const)
            for (const cause of causes)
              expect(causeWriter(step, { words, messages, person: (id) => id })(cause)).toMatch(/\.$/)
        }
    }),
    { numRuns: 150, seed: 20171013 },
  )
})
