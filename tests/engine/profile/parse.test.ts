import { expect, test } from 'vitest'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import type { Problem } from '../../../src/engine/profile/problems.ts'
import { least, sample } from './sample.ts'

/** The problems as lines: `people.0.id duplicate-id: an id of its own, not "p1"`. */
const problemsOf = (json: unknown): readonly string[] => {
  const result = parseProfile(json)
  const line = ({ place, code, expected, received }: Problem) =>
    `${place.join('.')} ${code}: ${expected}, not ${received}`
  return result.ok ? [] : result.problems.map(line)
}

test.each([
  ['every field', sample],
  ['the least', least],
])('a profile of %s comes out equal, and as a copy', (_, profile) => {
  const result = parseProfile(profile)
  expect(result).toStrictEqual({ ok: true, profile })
  if (!result.ok) return
  expect(result.profile).not.toBe(profile)
  expect(result.profile.organization).not.toBe(profile.organization)
  if (profile.people) expect(result.profile.people).not.toBe(profile.people)
  if (profile.metrics) expect(result.profile.metrics).not.toBe(profile.metrics)
})

test('what the program does not know is for the assessment to say', () => {
  const profile = {
    ...least,
    people: [{ id: 'p', achievements: [{ id: 'ITIL' }] }],
    metrics: { constructor: 3, 'a b': [] },
    attestations: ['?'],
    overrides: [{ competency: 'x', level: 'gold', from: '2018-08-01' }],
  }
  expect(parseProfile(profile)).toStrictEqual({ ok: true, profile })
})

test.each([null, undefined, true, 5, 'profile', [], [sample], 10n, Symbol('profile'), () => sample])(
  'what is no object is no profile: %s',
  (json) => {
    expect(problemsOf(json)).toEqual([expect.stringMatching(/^ not-a-profile: object, not /)])
  },
)

test('an empty object lacks what every profile has', () => {
  expect(problemsOf({})).toEqual([
    'format missing: "format", not nothing',
    'version missing: "version", not nothing',
    'organization missing: "organization", not nothing',
  ])
})

test('of a newer version only that is said', () => {
  expect(problemsOf({ format: 'competency-profile', version: 2, team: [] })).toEqual([
    'version newer-version: 1, not 2',
  ])
})

test.each([
  ['0', 0],
  ['1.5', 1.5],
  ['"1"', '1'],
  ['"2"', '2'],
  ['null', null],
])('version %s never was', (shown, version) => {
  expect(problemsOf({ ...least, version })).toEqual([`version not-one-of: 1, not ${shown}`])
})

test('another format is not ours, whatever its version', () => {
  expect(problemsOf({ ...least, format: 'plan', version: 3 })).toEqual([
    'format not-one-of: "competency-profile", not "plan"',
    'version not-one-of: 1, not 3',
  ])
})

test.each([
  [
    'market',
    { organization: { market: 'Developed' } },
    ['organization.market not-one-of: "developed" | "developing", not "Developed"'],
  ],
  ['no market', { organization: {} }, ['organization.market missing: "market", not nothing']],
  ['a list for an object', { organization: [] }, ['organization wrong-type: object, not array']],
  ['an object for a list', { people: {} }, ['people wrong-type: array, not object']],
  ['null for a list', { attestations: null }, ['attestations wrong-type: array, not null']],
  ['a list for the metrics', { metrics: [] }, ['metrics wrong-type: object, not array']],
  [
    'a number for a name',
    { organization: { market: 'developed', name: 5 } },
    ['organization.name wrong-type: string, not 5'],
  ],
  ['an empty id', { attestations: ['a', ''] }, ['attestations.1 empty: non-empty string, not ""']],
  ['an empty metric', { metrics: { '': 1 } }, ['metrics. empty: non-empty string, not ""']],
  [
    'an amount below zero',
    { metrics: { a: -0.01 } },
    ['metrics.a not-an-amount: number of 0 or more, not -0.01'],
  ],
  [
    'an endless amount',
    { metrics: { a: Infinity } },
    ['metrics.a not-an-amount: number of 0 or more, not Infinity'],
  ],
  ['no number', { metrics: { a: NaN } }, ['metrics.a not-an-amount: number of 0 or more, not NaN']],
  ['an amount in quotes', { metrics: { a: '5' } }, ['metrics.a not-an-amount: number of 0 or more, not "5"']],
  [
    'an object for an amount',
    { metrics: { a: {} } },
    ['metrics.a not-an-amount: number of 0 or more, not object'],
  ],
  [
    'a month that does not exist',
    { metrics: { a: [{ month: '2018-13', amount: 1 }] } },
    ['metrics.a.0.month not-a-month: YYYY-MM, not "2018-13"'],
  ],
  [
    'a day for a month',
    { metrics: { a: [{ month: '2018-03-01', amount: 1 }] } },
    ['metrics.a.0.month not-a-month: YYYY-MM, not "2018-03-01"'],
  ],
  [
    'a month without amount',
    { metrics: { a: [{ month: '2018-03' }] } },
    ['metrics.a.0.amount missing: "amount", not nothing'],
  ],
  [
    'a level that is none',
    { subscription: { level: 'bronze', purchased: '2018-03-01' } },
    ['subscription.level not-one-of: "silver" | "gold", not "bronze"'],
  ],
  [
    'a day that does not exist',
    { subscription: { level: 'gold', purchased: '2018-02-29' } },
    ['subscription.purchased not-a-day: YYYY-MM-DD, not "2018-02-29"'],
  ],
  [
    'a day with a time',
    { overrides: [{ competency: 'a', level: 'gold', from: '2018-02-01T00:00' }] },
    ['overrides.0.from not-a-day: YYYY-MM-DD, not "2018-02-01T00:00"'],
  ],
  [
    'a day as a number',
    { overrides: [{ competency: 'a', level: 'gold', from: 20180201 }] },
    ['overrides.0.from wrong-type: string, not 20180201'],
  ],
  [
    'a misspelt key',
    { people: [{ id: 'p', achievements: [{ id: 'a', ernaed: '2018-01-01' }] }] },
    ['people.0.achievements.0.ernaed unknown-key: id | earned | expires, not "ernaed"'],
  ],
])('%s', (_, part, problems) => {
  expect(problemsOf({ ...least, ...part })).toEqual(problems)
})

test('every problem is listed, not the first only', () => {
  const json = {
    ...sample,
    extra: 1,
    another: 2,
    people: [
      { id: 'p', achievements: [{ id: '', earned: 'May' }, null] },
      { id: 'p', name: 7, achievements: 'none' },
    ],
    metrics: { a: -1, b: [{ month: '2018-00', amount: '1', year: 2018 }] },
  }
  expect(problemsOf(json)).toMatchInlineSnapshot(`
    [
      "people.0.achievements.0.id empty: non-empty string, not """,
      "people.0.achievements.0.earned not-a-day: YYYY-MM-DD, not "May"",
      "people.0.achievements.1 wrong-type: object, not null",
      "people.1.name wrong-type: string, not 7",
      "people.1.achievements wrong-type: array, not "none"",
      "metrics.a not-an-amount: number of 0 or more, not -1",
      "metrics.b.0.month not-a-month: YYYY-MM, not "2018-00"",
      "metrics.b.0.amount not-an-amount: number of 0 or more, not "1"",
      "metrics.b.0.year unknown-key: month | amount, not "year"",
      "extra unknown-key: format | version | organization | people | metrics | attestations | subscription | overrides, not "extra"",
      "another unknown-key: format | version | organization | people | metrics | attestations | subscription | overrides, not "another"",
      "people.1.id duplicate-id: an id of its own, not "p"",
    ]
  `)
})

test('a person with the id of another is named each time', () => {
  const people = ['a', 'b', 'a', 'a'].map((id) => ({ id, achievements: [] }))
  expect(problemsOf({ ...least, people })).toEqual([
    'people.2.id duplicate-id: an id of its own, not "a"',
    'people.3.id duplicate-id: an id of its own, not "a"',
  ])
})

test('keys that JavaScript objects are born with are keys like others', () => {
  const json = JSON.parse(
    `{ "format": "competency-profile", "version": 1, "constructor": 1, "toString": 2, "__proto__": { "people": [] },
       "organization": { "market": "developed", "__proto__": { "name": "polluted" } },
       "metrics": { "__proto__": { "polluted": 5 }, "constructor": -1, "toString": 5 } }`,
  ) as unknown
  const known = 'format | version | organization | people | metrics | attestations | subscription | overrides'
  expect(problemsOf(json)).toEqual([
    'organization.__proto__ unknown-key: name | market, not "__proto__"',
    'metrics.constructor not-an-amount: number of 0 or more, not -1',
    'metrics.__proto__ unknown-key: another id, not "__proto__"',
    `constructor unknown-key: ${known}, not "constructor"`,
    `toString unknown-key: ${known}, not "toString"`,
    `__proto__ unknown-key: ${known}, not "__proto__"`,
  ])
  expect({}).not.toHaveProperty('polluted')
})

test('data that contains itself is refused, not followed', () => {
  const people: unknown[] = []
  people.push({ id: 'p', achievements: people })
  expect(problemsOf({ ...least, people })).toEqual([
    'people.0.achievements.0.achievements unknown-key: id | earned | expires, not "achievements"',
  ])
})

test('what is deep is not walked where nothing is expected', () => {
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown
  expect(problemsOf({ ...least, deep, attestations: deep })).toHaveLength(2)
})

test('a long text is cut in a problem', () => {
  const [line = ''] = problemsOf({ ...least, format: 'x'.repeat(1_000_000) })
  expect(line.length).toBeLessThan(200)
})

test('100,000 people are read, and a mistake of the last one is found', () => {
  const people = Array.from({ length: 100_000 }, (_, index) => ({
    id: `p${index}`,
    associatedSince: '2017-01-01',
    achievements: ['70-346', '70-347'].map((id) => ({ id, earned: '2017-05-01' })),
  }))
  expect(parseProfile({ ...least, people }).ok).toBe(true)
  expect(problemsOf({ ...least, people: [...people, people[0]] })).toEqual([
    'people.100000.id duplicate-id: an id of its own, not "p0"',
  ])
}, 60_000)
