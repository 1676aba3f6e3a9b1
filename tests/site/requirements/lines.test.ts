import { expect, test } from 'vitest'
import { pathRows } from '../../../src/site/requirements/lines.ts'
import type { Path } from '../../../src/engine/program/types.ts'

const name = { en: 'A path', ru: 'Путь' }
const path = (levels: Omit<Path, 'name'>): Path => ({ name, ...levels })

test('the same thing in two numbers is one shared row', () => {
  const rows = pathRows(
    path({
      silver: [{ kind: 'metric', metric: 'seats', atLeast: 250 }],
      gold: [{ kind: 'metric', metric: 'seats', atLeast: 1000 }],
    }),
  )
  expect(rows).toEqual([
    {
      silver: { kind: 'metric', metric: 'seats', atLeast: 250 },
      gold: { kind: 'metric', metric: 'seats', atLeast: 1000 },
      shared: true,
    },
  ])
})

test('people with different skills stand beside each other and share nothing', () => {
  const rows = pathRows(
    path({
      silver: [{ kind: 'people', people: 2, each: 'a' }],
      gold: [{ kind: 'people', people: 4, each: 'b' }],
    }),
  )
  expect(rows.map(({ silver, gold, shared }) => [silver?.kind, gold?.kind, shared])).toEqual([
    ['people', 'people', false],
  ])
})

test('a twin is found wherever it stands, before what is merely of the same kind', () => {
  const rows = pathRows(
    path({
      silver: [
        { kind: 'people', people: 2, each: 'a' },
        { kind: 'people', people: 1, each: 'b' },
      ],
      gold: [
        { kind: 'people', people: 3, each: 'b' },
        { kind: 'people', people: 4, each: 'c' },
      ],
    }),
  )
  expect(rows).toMatchObject([
    { silver: { each: 'a' }, gold: { each: 'c' }, shared: false },
    { silver: { each: 'b' }, gold: { each: 'b', people: 3 }, shared: true },
  ])
})

test('what only one level asks for has a row of its own, Gold last', () => {
  const rows = pathRows(
    path({
      silver: [{ kind: 'attest', attest: 'reseller' }],
      gold: [{ kind: 'people', people: 4, each: 'a', ofWhom: [{ people: 2, each: 'b' }] }],
    }),
  )
  expect(rows).toMatchObject([
    { silver: { kind: 'attest' }, shared: false },
    { gold: { kind: 'people' }, shared: false },
    { gold: { kind: 'ofWhom', people: 2 }, shared: false },
  ])
})

test('separate teams are numbered lines, and an unstated reading is kept', () => {
  const rows = pathRows(
    path({
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
    }),
  )
  expect(rows).toMatchObject([
    { silver: { kind: 'team', team: 1, people: 1 } },
    { silver: { kind: 'team', team: 2, people: 2 } },
    { silver: { kind: 'people', unstated: true } },
  ])
})
