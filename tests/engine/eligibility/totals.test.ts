import { describe, expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { viewAreas } from '../../../src/engine/eligibility/level-views.ts'
import { deciding, isNear } from '../../../src/engine/eligibility/nearness.ts'
import { nearestStep } from '../../../src/engine/eligibility/nearest-step.ts'
import { countsIn, countTotals, totals } from '../../../src/engine/eligibility/totals.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { indexPeople } from '../../../src/engine/requirements/index.ts'
import { smallEdition as program } from '../../support/small-edition.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const on = program.published
const sample = sampleIn('en')
const areasOf = (profile: Profile) => viewAreas(program, assess(program, profile, on))
const stepOf = (profile: Profile) =>
  nearestStep(program, areasOf(profile), {
    program,
    profile,
    people: indexPeople(program, profile.people ?? [], on),
    on,
  })
const levelOf = (profile: Profile, competency: string, level: 'silver' | 'gold') =>
  Object.values(assess(program, profile, on).competencies[competency]!.paths)[0]![level]!

test('the sample company in figures, each as many as it lists', () => {
  const areas = areasOf(sample)
  const counts = countTotals(areas)
  expect(counts).toEqual({ gold: 1, silver: 5, 'at-risk': 1, near: 5, unclear: 1 })
  const views = areas.flatMap(({ competencies }) => competencies)
  for (const total of totals)
    expect(views.filter((view) => countsIn(total, view))).toHaveLength(counts[total])
})

test('with nothing entered nothing is counted, and what lacks two people is not near', () => {
  expect(Object.values(countTotals(areasOf(emptyProfile)))).toEqual([0, 0, 0, 0, 0])
})

test('a competency of which only Gold is published is no Silver', () => {
  const goldOnly = tinyProgram({ competencies: [[{ gold: [peopleWith(1, 'a')] }]] })
  const assessment = assess(goldOnly, companyOf([holder('ada', ['a'])]), on)
  expect(countTotals(viewAreas(goldOnly, assessment))).toMatchObject({ gold: 1, silver: 0 })
})

describe('near', () => {
  const consuming = (amount: number): Profile => ({
    ...sample,
    metrics: { ...sample.metrics, 'azure-consumption': amount },
  })
  test.each([
    [11_999, false],
    [12_000, true],
    [14_999, true],
    [15_000, false],
  ])('Cloud Platform Silver asks for 15,000 dollars: of %d', (amount, isIt) => {
    expect(isNear(levelOf(consuming(amount), 'cloud-platform', 'silver'))).toBe(isIt)
  })

  const messaging = (holders: number): Profile => ({
    ...emptyProfile,
    people: Array.from({ length: holders }, (_, at) => ({
      id: `p${at}`,
      associatedSince: '2017-01-01',
      achievements: [{ id: '70-347' }, { id: '70-345' }],
    })),
  })
  test.each([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ])('Messaging Gold asks for 4 people: of %d', (holders, isIt) => {
    expect(isNear(levelOf(messaging(holders), 'messaging', 'gold'))).toBe(isIt)
  })

  test('people are counted strictly: a mixture of ways is not nearer', () => {
    const { requirements } = levelOf(sample, 'messaging', 'gold')
    expect(requirements[0]).toMatchObject({ have: 3, surely: 2, short: 2 })
  })
})

test('what decides is missing, or met with the least to spare', () => {
  expect(deciding(levelOf(sample, 'messaging', 'silver'))).toMatchObject({ surely: 2, need: 2 })
  expect(deciding(levelOf(sample, 'cloud-platform', 'silver'))).toMatchObject({ metric: 'azure-consumption' })
})

describe('the next step', () => {
  test('is what the nearest level lacks', () => {
    expect(stepOf(sample)).toMatchObject({
      competency: 'cloud-platform',
      level: 'silver',
      steps: [{ figures: [{ metric: 'azure-consumption', short: 3_000 }] }],
    })
  })
  test('leads to what is met, not to what is only unclear', () => {
    const { metrics: _, ...unmeasured } = sample
    const people = sample.people!.filter(({ id }) => ['p1', 'p2', 'p3'].includes(id))
    const step = stepOf({ ...unmeasured, people })!
    expect(
      step.steps.flatMap((one) => one.people).every(({ have, need, short }) => have + short === need),
    ).toBe(true)
  })
  test('there is none where nothing is begun', () => {
    expect(stepOf(emptyProfile)).toBeUndefined()
  })
})
