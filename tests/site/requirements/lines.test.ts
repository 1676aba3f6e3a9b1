import { expect, test } from 'vitest'
import { pathRows } from '../../../src/site/requirements/lines.ts'
import type { Path, Program } from '../../../src/engine/program/types.ts'
import { smallEdition as edition } from '../../support/small-edition.ts'

const name = { en: 'A path', ru: 'Путь' }
/** Of the things that the tests name. */
const program: Program = {
  ...edition,
  achievements: Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [
      id,
      { kind: 'exam', title: name, ...(id === 'c' && { mayCountUntil: '2018-09-30' }) },
    ]),
  ),
  metrics: {
    seats: { unit: 'seats', period: 'current', associations: [], name },
    users: { unit: 'users', period: 'current', otherPeriod: 'ttm', associations: [], name },
  },
}
const rowsOf = (levels: Omit<Path, 'name'>) => pathRows({ name, ...levels }, program)

test('the same thing in two numbers is one shared row', () => {
  const rows = rowsOf({
    silver: [{ kind: 'metric', metric: 'seats', atLeast: 250 }],
    gold: [{ kind: 'metric', metric: 'seats', atLeast: 1000 }],
  })
  expect(rows).toEqual([
    {
      silver: { kind: 'metric', metric: 'seats', atLeast: 250, doubts: [] },
      gold: { kind: 'metric', metric: 'seats', atLeast: 1000, doubts: [] },
      shared: true,
    },
  ])
})

test('people with different skills stand beside each other and share nothing', () => {
  const rows = rowsOf({
    silver: [{ kind: 'people', people: 2, each: 'a' }],
    gold: [{ kind: 'people', people: 4, each: 'b' }],
  })
  expect(rows.map(({ silver, gold, shared }) => [silver?.kind, gold?.kind, shared])).toEqual([
    ['people', 'people', false],
  ])
})

test('a twin is found wherever it stands, before what is merely of the same kind', () => {
  const rows = rowsOf({
    silver: [
      { kind: 'people', people: 2, each: 'a' },
      { kind: 'people', people: 1, each: 'b' },
    ],
    gold: [
      { kind: 'people', people: 3, each: 'b' },
      { kind: 'people', people: 4, each: 'c' },
    ],
  })
  expect(rows).toMatchObject([
    { silver: { each: 'a' }, gold: { each: 'c' }, shared: false },
    { silver: { each: 'b' }, gold: { each: 'b', people: 3 }, shared: true },
  ])
})

test('what only one level asks for has a row of its own, Gold last', () => {
  const rows = rowsOf({
    silver: [{ kind: 'attest', attest: 'reseller' }],
    gold: [{ kind: 'people', people: 4, each: 'a', ofWhom: [{ people: 2, each: 'b' }] }],
  })
  expect(rows).toMatchObject([
    { silver: { kind: 'attest' }, shared: false },
    { gold: { kind: 'people' }, shared: false },
    { gold: { kind: 'ofWhom', people: 2 }, shared: false },
  ])
})

test('separate teams are numbered lines, and a doubt stands at the line', () => {
  const rows = rowsOf({
    silver: [
      {
        kind: 'separate-teams',
        separateTeams: [
          { people: 1, each: 'a' },
          { people: 2, each: 'a' },
        ],
      },
      { kind: 'people', people: 2, each: { anyOf: ['a', 'b'] }, sameWay: 'unstated' },
    ],
  })
  expect(rows).toMatchObject([
    { silver: { kind: 'team', team: 1, people: 1 } },
    { silver: { kind: 'team', team: 2, people: 2 } },
    { silver: { kind: 'people', doubts: [{ code: 'same-way' }] } },
  ])
})

test('of two readings the strict one is shown, its first line with what is in doubt', () => {
  const rows = rowsOf({
    gold: [
      {
        kind: 'readings',
        readings: {
          strict: [
            { kind: 'people', people: 2, each: { allOf: ['a', 'c'] } },
            { kind: 'metric', metric: 'users', atLeast: { developed: 10 } },
          ],
          lenient: [{ kind: 'people', people: 2, each: 'a' }],
        },
      },
    ],
  })
  expect(rows).toMatchObject([
    {
      gold: {
        kind: 'people',
        doubts: [
          { code: 'readings' },
          { code: 'other-period', metric: 'users', period: 'ttm' },
          { code: 'one-market', metric: 'users', published: 'developed' },
          { code: 'may-count-until', achievement: 'c', until: '2018-09-30' },
        ],
      },
    },
    { gold: { kind: 'metric', doubts: [] } },
  ])
})
