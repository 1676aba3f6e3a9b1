import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import type { PlanSettings } from '../../../src/engine/profile/plan-settings.ts'
import { parseWorkspace, workspaceFile } from '../../../src/engine/profile/workspace-file.ts'

const profile = sampleIn('ru')
const scenarios = [{ id: 's1', name: 'План «Б»', profile }]
const plan: PlanSettings = {
  targets: [
    { competency: 'messaging', level: 'gold' },
    { competency: 'isv', level: 'silver', path: 'certified' },
  ],
  on: '2019-03-01',
  askedOn: '2019-02-28',
  limits: {
    eachPerson: 2,
    people: { p1: 0 },
    leftAlone: ['p2'],
    hires: 1,
    associations: false,
    figures: false,
  },
  unit: 'dollars',
  prices: { hours: { hire: 40 }, dollars: { kinds: { exam: 165.5 }, achievements: { '70-346': 99 } } },
  weekly: 6,
  budgets: { exams: 3, dollars: 1000 },
}
const kept = { format: 'competency-workspace', version: 1, profile, scenarios }

const problemsOf = (json: unknown) => {
  const parsed = parseWorkspace(json)
  return parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.join('.')])
}

test.each([
  ['own data alone', { profile, scenarios: [] }],
  ['everything', { profile, scenarios, edition: '2017-07', day: '2017-08-01', plan }],
])('%s: what is written is read again', (_, data) => {
  expect(parseWorkspace(JSON.parse(JSON.stringify(workspaceFile(data))))).toEqual({ ok: true, ...data })
})

test.each([
  ['nothing', null, [['not-a-profile', '']]],
  ['a newer version', { ...kept, version: 2, plans: [] }, [['newer-version', 'version']]],
  ['an unknown key', { ...kept, plans: [] }, [['unknown-key', 'plans']]],
  ['a day that is none', { ...kept, edition: '2017-07', day: '2017-02-30' }, [['not-a-day', 'day']]],
  [
    'each mistake in what plans are asked for',
    {
      ...kept,
      plan: {
        unit: 'weeks',
        weekly: 0,
        on: 'soon',
        limits: { hires: 1.5, people: { p1: -1 } },
        targets: [{ competency: 'isv', level: 'bronze' }],
        prices: { dollars: { kinds: { book: 1 } } },
        goal: 1,
      },
    },
    [
      ['not-one-of', 'plan.targets.0.level'],
      ['not-a-day', 'plan.on'],
      ['not-a-count', 'plan.limits.people.p1'],
      ['not-a-count', 'plan.limits.hires'],
      ['not-one-of', 'plan.unit'],
      ['unknown-key', 'plan.prices.dollars.kinds.book'],
      ['not-a-count', 'plan.weekly'],
      ['unknown-key', 'plan.goal'],
    ],
  ],
  ['an edition without a name', { ...kept, edition: '' }, [['empty', 'edition']]],
  [
    'mistakes in all parts',
    {
      ...kept,
      plan: [],
      profile: { ...profile, organization: {} },
      scenarios: [{ ...scenarios[0], name: '' }],
    },
    [
      ['wrong-type', 'plan'],
      ['missing', 'profile.organization.market'],
      ['empty', 'scenarios.0.name'],
    ],
  ],
  ['no profile', { ...kept, profile: undefined }, [['not-a-profile', 'profile']]],
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
