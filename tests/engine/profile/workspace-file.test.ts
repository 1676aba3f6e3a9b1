import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { parseWorkspace, workspaceFile } from '../../../src/engine/profile/workspace-file.ts'

const profile = sampleIn('ru')
const scenarios = [{ id: 's1', name: 'План «Б»', profile }]
const kept = { format: 'competency-workspace', version: 1, profile, scenarios }

const problemsOf = (json: unknown) => {
  const parsed = parseWorkspace(json)
  return parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.join('.')])
}

test.each([
  ['own data alone', { profile, scenarios: [] }],
  ['everything', { profile, scenarios, edition: '2017-07', day: '2017-08-01' }],
])('%s: what is written is read again', (_, data) => {
  expect(parseWorkspace(JSON.parse(JSON.stringify(workspaceFile(data))))).toEqual({ ok: true, ...data })
})

test.each([
  ['nothing', null, [['not-a-profile', '']]],
  ['a newer version', { ...kept, version: 2, plans: [] }, [['newer-version', 'version']]],
  ['an unknown key', { ...kept, plans: [] }, [['unknown-key', 'plans']]],
  ['a day that is none', { ...kept, edition: '2017-07', day: '2017-02-30' }, [['not-a-day', 'day']]],
  ['an edition without a name', { ...kept, edition: '' }, [['empty', 'edition']]],
  [
    'mistakes in both',
    { ...kept, profile: { ...profile, organization: {} }, scenarios: [{ ...scenarios[0], name: '' }] },
    [
      ['missing', 'profile.organization.market'],
      ['empty', 'scenarios.0.name'],
    ],
  ],
])('%s is told with its place', (_, json, problems) => {
  expect(problemsOf(json)).toEqual(problems)
})
