import { describe, expect, test } from 'vitest'
import { most } from '../../../src/engine/profile/bounds.ts'
import { parseProfile, parseScenarios, parseWorkspace } from '../../../src/engine/profile/index.ts'

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

test('of achievements that are too many nothing else is said, however deep they are', () => {
  let deep: unknown = 1
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  expect(problemsOf(holding([...others(most.achievements), deep]))).toEqual([
    'people.0.achievements too-many: ≤ 500',
  ])
  expect(problemsOf(holding(Array.from({ length: 501 }, () => deep)))).toEqual([
    'people.0.achievements.0 wrong-type: object',
  ])
})

const month = { month: '2018-01', amount: 1 }
const times = (count: number, value: unknown): unknown[] => Array.from({ length: count }, () => value)
const keyed = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]))

describe.each([
  ['people', most.people, (count: number) => ({ people: times(count, 1) })],
  ['metrics', most.entries, (count: number) => ({ metrics: keyed(count, 'x') })],
  ['metrics.m', most.entries, (count: number) => ({ metrics: { m: times(count, 'x') } })],
  ['attestations', most.entries, (count: number) => ({ attestations: times(count, 1) })],
  ['overrides', most.entries, (count: number) => ({ overrides: times(count, {}) })],
])('%s', (place, count, of) => {
  test('end at the bound, and no item beyond it is looked at', () => {
    expect(problemsOf({ ...profile, ...of(count + 1) })).toEqual([`${place} too-many: ≤ ${count}`])
    expect(problemsOf({ ...profile, ...of(count) }).every((text) => !text.includes('too-many'))).toBe(true)
  })
})

test('figures and their months may be as many as the bound', () => {
  expect(problemsOf({ ...profile, metrics: keyed(most.entries, 1) })).toEqual([])
  expect(problemsOf({ ...profile, metrics: { m: times(most.entries, month) } })).toEqual([])
})

const unknown = keyed(most.problems * 2, 1)
const personWith = (more: object) => ({ ...profile, people: [{ id: 'p', achievements: [], ...more }] })
test.each([
  ['the whole', { ...profile, ...unknown }],
  ['the organization', { ...profile, organization: { market: 'developed', ...unknown } }],
  ['a person', personWith(unknown)],
  ['an achievement', holding([{ id: 'x', ...unknown }])],
  ['a month', { ...profile, metrics: { m: [{ ...month, ...unknown }] } }],
  ['the package', { ...profile, subscription: unknown }],
  ['an override', { ...profile, overrides: [unknown, unknown, unknown] }],
  ['people without anything', { ...profile, people: times(most.people, {}) }],
  [
    'people of one id',
    { ...profile, people: Array.from({ length: most.people }, () => ({ id: 'p', achievements: [] })) },
  ],
])('of what is wrong with %s no more is looked for than can be listed', (_, json) => {
  expect(problemsOf(json)).toHaveLength(most.problems)
  const scenario = { id: 's', name: 's', profile: json }
  const scenarios = [scenario, { ...scenario, id: 't' }]
  const kept = parseScenarios({ format: 'competency-scenarios', version: 1, scenarios })
  expect(!kept.ok && kept.problems.length).toBe(most.problems)
  const workspace = parseWorkspace({ format: 'competency-workspace', version: 1, profile: json, scenarios })
  expect(!workspace.ok && workspace.problems.length).toBe(most.problems)
})

test('a key is told as far as a text is', () => {
  const long = 'k'.repeat(1_000_000)
  const parsed = parseProfile({ ...profile, [long]: 1, metrics: { [long]: 1 } })
  const longest = parsed.ok
    ? []
    : parsed.problems.flatMap(({ place }) => place.map((key) => String(key).length))
  expect(Math.max(...longest)).toBe(80)
})
