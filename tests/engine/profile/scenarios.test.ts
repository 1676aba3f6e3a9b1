import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { parseScenarios, scenariosFile } from '../../../src/engine/profile/scenarios.ts'

const profile = sampleIn('ru')
const whole = { id: 's1', name: 'План «Б»', profile }
const kept = { format: 'competency-scenarios', version: 1, scenarios: [whole] }

const problemsOf = (json: unknown) => {
  const parsed = parseScenarios(json)
  return parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.join('.')])
}

test('what is written is read again', () => {
  const scenarios = [whole, { ...whole, id: 's2', plan: { cost: 330, unit: 'dollars' as const } }]
  expect(parseScenarios(JSON.parse(JSON.stringify(scenariosFile(scenarios))))).toEqual({
    ok: true,
    scenarios,
  })
})

test.each([
  ['nothing', null, [['not-a-profile', '']]],
  ['a list', [], [['not-a-profile', '']]],
  ['a newer version', { ...kept, version: 2, plans: [] }, [['newer-version', 'version']]],
  ['an unknown key', { ...kept, plans: [] }, [['unknown-key', 'plans']]],
  ['another format', { ...kept, format: 'other' }, [['not-one-of', 'format']]],
  ['no scenarios', { format: 'competency-scenarios', version: 1 }, [['missing', 'scenarios']]],
  ['an empty name', { ...kept, scenarios: [{ ...whole, name: '' }] }, [['empty', 'scenarios.0.name']]],
  [
    'a plan with no cost',
    { ...kept, scenarios: [{ ...whole, plan: { cost: -1, unit: 'exams' } }] },
    [['not-an-amount', 'scenarios.0.plan.cost']],
  ],
  ['one id twice', { ...kept, scenarios: [whole, whole] }, [['duplicate-id', 'scenarios.1.id']]],
  [
    'a profile with a mistake',
    { ...kept, scenarios: [whole, { ...whole, id: 's2', profile: { ...profile, organization: {} } }] },
    [['missing', 'scenarios.1.profile.organization.market']],
  ],
  [
    'a profile of a newer version',
    { ...kept, scenarios: [{ ...whole, profile: { ...profile, version: 2 } }] },
    [['newer-version', 'scenarios.0.profile.version']],
  ],
])('%s is told with its place', (_, json, problems) => {
  expect(problemsOf(json)).toEqual(problems)
})
