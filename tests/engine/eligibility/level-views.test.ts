import { describe, expect, test } from 'vitest'
import { distance, progress, sureShare, unmetShare } from '../../../src/engine/eligibility/nearness.ts'
import { nearest, viewAreas } from '../../../src/engine/eligibility/level-views.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { smallEdition as program } from '../../support/small-edition.ts'

const on = program.published
const answer = (profile: Profile) => viewAreas(program, assess(program, profile, on))
const orderIn = (profile: Profile, area: string) =>
  answer(profile)
    .find(({ id }) => id === area)!
    .competencies.map(({ id }) => id)
const levelsOf = (profile: Profile, competency: string) =>
  answer(profile)
    .flatMap(({ competencies }) => competencies)
    .find(({ id }) => id === competency)!.levels

test('with nothing entered everything is not started, in the order of the program', () => {
  const areas = answer(emptyProfile)
  expect(areas.map(({ id }) => id)).toEqual(Object.keys(program.areas))
  const views = areas.flatMap(({ competencies }) => competencies)
  expect(views.map(({ id }) => id).toSorted()).toEqual(Object.keys(program.competencies).toSorted())
  expect(new Set(views.flatMap(({ levels }) => levels.map(({ state }) => state)))).toEqual(
    new Set(['not-started']),
  )
  expect(nearest(areas)).toBeUndefined()
})

describe('the sample company', () => {
  const sample = sampleIn('en')

  test('Gold comes first, then Silver, then what is nearest; what was not begun comes last', () => {
    expect(orderIn(sample, 'modern-workplace-security')).toEqual([
      'cloud-productivity',
      'messaging',
      'small-and-midmarket-cloud-solutions',
      'collaboration-and-content',
      'windows-and-devices',
    ])
    expect(orderIn(sample, 'apps-infrastructure').at(-1)).toBe('isv')
  })

  test('each level says how it stands', () => {
    const states = (competency: string) => levelsOf(sample, competency).map(({ state }) => state)
    expect(states('cloud-productivity')).toEqual(['active', 'qualified'])
    expect(states('datacenter')).toEqual(['at-risk', 'not-started'])
    expect(states('collaboration-and-content')).toEqual(['unclear', 'not-yet'])
    expect(states('cloud-platform')).toEqual(['started', 'not-yet'])
    expect(states('devops')).toEqual(['not-started', 'not-started'])
    expect(states('cloud-customer-relationship-management')).toEqual(['not-started'])
    expect(states('isv')).toEqual([])
  })

  test('the nearest is what lacks least to be met: what is unclear is not there yet', () => {
    const { view, next } = nearest(answer(sample))!
    expect([view.id, next.level, next.distance]).toEqual(['cloud-platform', 'silver', expect.closeTo(0.2)])
    const without = answer({ ...sample, people: sample.people!.filter(({ id }) => id !== 'p3') })
    expect(nearest(without)).toMatchObject({ view: { id: 'cloud-platform' }, next: { level: 'silver' } })
  })

  test('a level by override is met, whatever the path says', () => {
    const overrides = [{ competency: 'devops', level: 'gold', from: on }] as const
    const [silver, gold] = levelsOf({ ...sample, overrides }, 'devops')
    expect(silver).toMatchObject({ state: 'not-started', byOverride: false })
    expect(gold).toMatchObject({ state: 'qualified', progress: 1, byOverride: true })
  })
})

test('of several paths the one that is met is shown, before one that is unclear', () => {
  const holding = (...ids: string[]) =>
    ids.map((id, index) => ({
      id: `p${index}`,
      associatedSince: '2017-01-01',
      achievements: [{ id }],
    }))
  const people = holding('70-357', 'ta-windows-10-deployment', '70-735', '70-735')
  const [silver] = levelsOf({ ...emptyProfile, people }, 'windows-and-devices')
  expect(silver).toMatchObject({ path: 'device-partner', state: 'qualified', unmet: [] })
})

describe('nearness', () => {
  const levelResult = (profile: Profile, competency: string, path: string) =>
    assess(program, profile, on).competencies[competency]!.paths[path]!.silver!
  const cloudPlatform = (figure: number) =>
    levelResult(
      { ...emptyProfile, metrics: { 'azure-consumption': figure } },
      'cloud-platform',
      'azure-consumption',
    )

  test('is the sum of what is missing of each requirement', () => {
    expect(distance(cloudPlatform(12_000))).toBeCloseTo(0.2 + 1)
    expect(progress(cloudPlatform(12_000))).toBeCloseTo((0.8 + 0) / 2)
    expect(distance(cloudPlatform(15_000))).toBe(1)
    expect(progress(cloudPlatform(1_000_000))).toBe(0.5)
  })

  test('a further condition is a part of its own', () => {
    const achievements = [{ id: '70-496' }, { id: '70-498' }]
    const people = ['p1', 'p2'].map((id) => ({ id, associatedSince: '2017-01-01', achievements }))
    const result = levelResult({ ...emptyProfile, people }, 'devops', 'devops-partner')
    expect([distance(result), progress(result)]).toEqual([1, 0.5])
  })

  test('what only may count is not there for certain', () => {
    const { silver, gold } = Object.values(
      assess(program, sampleIn('en'), on).competencies['messaging']!.paths,
    )[0]!
    const shares = [silver, gold].map((level) => level!.requirements.map(sureShare))
    expect(shares).toEqual([[1], [2 / 4]])
  })

  test('a figure that is not entered is missing whole', () => {
    const { requirements } = levelResult(emptyProfile, 'cloud-platform', 'azure-consumption')
    expect(requirements.map(unmetShare)).toEqual([1, 1])
  })
})
