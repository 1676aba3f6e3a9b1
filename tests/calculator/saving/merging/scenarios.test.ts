import { expect, test } from 'vitest'
import { renamePerson } from '../../../../src/calculator/workspace/edits/people.ts'
import { mergeScenarios } from '../../../../src/calculator/saving/merging/scenarios.ts'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import type { Scenario } from '../../../../src/engine/profile/scenarios.ts'

const profile = sampleIn('en')
const plan: Scenario = { id: 's1', name: 'Plan', profile }
const hire: Scenario = { id: 's2', name: 'Hire', profile }
const base = [plan, hire]

test('edits of two scenarios, or of two people in one, all stand', () => {
  const ours = [{ ...plan, name: 'Our plan', profile: renamePerson(profile, 'p1', 'Anna') }, hire]
  const theirs = [
    { ...plan, profile: renamePerson(profile, 'p2', 'Bob') },
    { ...hire, name: 'Hire two' },
  ]
  const { value, clashes } = mergeScenarios({ base, ours, theirs }, 'ours')
  expect(clashes).toEqual([])
  expect(value.map(({ name }) => name)).toEqual(['Our plan', 'Hire two'])
  expect(value[0]!.profile.people!.slice(0, 2).map(({ name }) => name)).toEqual(['Anna', 'Bob'])
})

test('one that is removed here stays removed, one that is removed here and edited there is asked about', () => {
  expect(mergeScenarios({ base, ours: [hire], theirs: base }, 'ours').value).toEqual([hire])
  const theirs = [{ ...plan, name: 'Their plan' }, hire]
  const clashes = [{ code: 'scenario', name: 'Their plan' }]
  expect(mergeScenarios({ base, ours: [hire], theirs }, 'ours')).toEqual({ value: [hire], clashes })
  expect(mergeScenarios({ base, ours: [hire], theirs }, 'theirs')).toEqual({ value: theirs, clashes })
})

test('the same person of a scenario edited in both is asked about', () => {
  const edited = (name: string) => [{ ...plan, profile: renamePerson(profile, 'p1', name) }, hire]
  const versions = { base, ours: edited('Anna'), theirs: edited('Alice') }
  expect(mergeScenarios(versions, 'ours').clashes).toEqual([{ code: 'scenario', name: 'Plan' }])
  expect(mergeScenarios(versions, 'theirs').value).toEqual(versions.theirs)
})

test('what the plan of a scenario costs stands, whatever both edit', () => {
  const cost = { cost: 3, unit: 'exams' } as const
  const planned = { ...plan, plan: cost }
  const ours = [{ ...planned, name: 'Our plan' }]
  const theirs = [{ ...planned, profile: renamePerson(profile, 'p2', 'Bob') }]
  expect(mergeScenarios({ base: [planned], ours, theirs }, 'ours').value).toMatchObject([
    { name: 'Our plan', plan: cost },
  ])
})

test('two of one name are told apart', () => {
  const { value } = mergeScenarios(
    { base: [], ours: [{ ...plan, id: 'b' }], theirs: [{ ...plan, id: 'a' }] },
    'ours',
  )
  expect(value.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Plan'],
    ['b', 'Plan 2'],
  ])
})
