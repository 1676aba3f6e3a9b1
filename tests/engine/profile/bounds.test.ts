import { expect, test } from 'vitest'
import { most } from '../../../src/engine/profile/bounds.ts'
import { parseProfile, parseScenarios } from '../../../src/engine/profile/index.ts'

const profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }
const holding = (achievements: readonly unknown[]) => ({ ...profile, people: [{ id: 'p1', achievements }] })
const exam = { id: '70-346', earned: '2017-01-01' }
const others = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `exam-${at}` }))

const problemsOf = (json: unknown) => {
  const parsed = parseProfile(json)
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, place, expected }) => `${place.join('.')} ${code}: ${expected}`)
}

test.each([5_000, 50_000, 170_000])('an achievement that stands %i times is taken once', (count) => {
  const parsed = parseProfile(holding(Array.from({ length: count }, () => ({ ...exam }))))
  expect(parsed).toEqual({ ok: true, profile: holding([exam]) })
})

test('what stands twice among few is left as it was written', () => {
  expect(parseProfile(holding([exam, exam]))).toEqual({ ok: true, profile: holding([exam, exam]) })
})

test('different achievements end at the bound', () => {
  expect(problemsOf(holding(others(most.achievements)))).toEqual([])
  expect(problemsOf(holding(others(most.achievements + 1)))).toEqual([
    'people.0.achievements too-many: ≤ 500',
  ])
})

test.each([
  [
    'organization.name',
    (text: string) => ({ ...profile, organization: { market: 'developed', name: text } }),
  ],
  ['people.0.name', (text: string) => ({ ...profile, people: [{ id: 'p', name: text, achievements: [] }] })],
  ['people.0.id', (text: string) => ({ ...profile, people: [{ id: text, achievements: [] }] })],
  ['people.0.achievements.0.id', (text: string) => holding([{ id: text }])],
  ['attestations.0', (text: string) => ({ ...profile, attestations: [text] })],
])('the text of %s ends at the bound', (place, withText) => {
  expect(problemsOf(withText('x'.repeat(most.text)))).toEqual([])
  expect(problemsOf(withText('x'.repeat(most.text + 1)))).toEqual([`${place} too-long: ≤ 1000`])
})

test('so do scenarios', () => {
  const kept = (count: number) => ({
    format: 'competency-scenarios',
    version: 1,
    scenarios: Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: 'x', profile })),
  })
  expect(parseScenarios(kept(most.scenarios)).ok).toBe(true)
  expect(parseScenarios(kept(most.scenarios + 1)).ok).toBe(false)
})
