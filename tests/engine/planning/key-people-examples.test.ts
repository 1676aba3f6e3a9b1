/** Without whom which levels fall, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { keyPeople, type LevelLoss } from '../../../src/engine/planning/key-people.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Program, Requirement } from '../../../src/engine/program/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'

const on = '2018-10-29'
const programOf = (...competencies: readonly (readonly TinyPath[])[]) => tinyProgram({ competencies })
const silver = (...requirements: readonly Requirement[]): TinyPath => ({ silver: requirements })
const said = (loses: readonly LevelLoss[]) =>
  loses.map(({ competency, level, becomes }) => `${competency} ${level} ${becomes}`)

/** Levels with how many may leave and who makes them fall; people, pairs and achievements with what is lost. */
function key(program: Program, people: readonly Person[], rest: Partial<Profile> = {}) {
  const found = keyPeople(program, companyOf(people, rest), on)
  return {
    package: found.purchasable,
    levels: found.levels.map(({ competency, level, falls, without, becomes, bench }) => [
      `${competency} ${level}`,
      falls,
      bench,
      becomes,
      ...without,
    ]),
    people: found.people.map(({ person, loses, purchasable }) => [person, purchasable, ...said(loses)]),
    pairs: found.pairs.map(({ people: [a, b], loses, purchasable }) => [
      `${a} ${b}`,
      purchasable,
      ...said(loses),
    ]),
    achievements: found.achievements.map(({ achievement, holders, loses, purchasable }) => [
      achievement,
      holders,
      purchasable,
      ...said(loses),
    ]),
  }
}
const [ada, ben, cid] = ['ada', 'ben', 'cid'].map((id) => holder(id, ['a'])) as [Person, Person, Person]

describe('a level that stands on a count', () => {
  const two = programOf([silver(peopleWith(2, 'a'))])

  test('falls without anybody where nobody is to spare', () => {
    expect(key(two, [ada, ben])).toEqual({
      package: 'silver',
      levels: [['c0 silver', 1, 0, 'unmet', 'ada']],
      people: [
        ['ada', null, 'c0 silver unmet'],
        ['ben', null, 'c0 silver unmet'],
      ],
      pairs: [],
      achievements: [['a', 2, null, 'c0 silver unmet']],
    })
  })

  test('falls without any two where one is to spare', () => {
    expect(key(two, [ada, ben, cid])).toMatchObject({
      levels: [['c0 silver', 2, 1, 'unmet', 'ada', 'ben']],
      people: [],
      pairs: [
        ['ada ben', null, 'c0 silver unmet'],
        ['ada cid', null, 'c0 silver unmet'],
        ['ben cid', null, 'c0 silver unmet'],
      ],
    })
  })

  test('is none of those that are met, where too few are there or it is not published', () => {
    expect(key(two, [ada])).toEqual({ package: null, levels: [], people: [], pairs: [], achievements: [] })
  })
})

test('people and pairs stand in the order of the profile, of whatever level', () => {
  const each = ['b', 'c', 'a'].map((id) => [silver(peopleWith(1, id))])
  const people = [holder('ada', ['a', 'c']), holder('ben', ['a', 'b']), holder('cid', ['b', 'c'])]
  expect(key(programOf(...each), people).pairs.map(([pair]) => pair)).toEqual([
    'ada ben',
    'ada cid',
    'ben cid',
  ])
  const alone = ['a', 'b', 'c'].map((id, at) => holder(`p${2 - at}`, [id])).toReversed()
  expect(key(programOf(...each), alone).people.map(([person]) => person)).toEqual(['p0', 'p1', 'p2'])
})

describe('a level falls', () => {
  const dan = holder('dan', ['b'])

  test('with one of its requirements', () => {
    const program = programOf([silver(peopleWith(1, 'a'), peopleWith(1, 'b'))])
    expect(key(program, [ada, ben, dan])).toMatchObject({
      levels: [['c0 silver', 1, 0, 'unmet', 'dan']],
      people: [['dan', null, 'c0 silver unmet']],
      pairs: [['ada ben', null, 'c0 silver unmet']],
      achievements: [
        ['a', 2, null, 'c0 silver unmet'],
        ['b', 1, null, 'c0 silver unmet'],
      ],
    })
  })

  test('only with all of its paths that are met', () => {
    const program = programOf([
      silver(peopleWith(1, 'a')),
      silver(peopleWith(1, 'b')),
      silver(peopleWith(9, 'a')),
    ])
    expect(key(program, [ada, dan])).toMatchObject({
      levels: [['c0 silver', 2, 1, 'unmet', 'ada', 'dan']],
      people: [],
      pairs: [['ada dan', null, 'c0 silver unmet']],
      achievements: [],
    })
    const both = holder('eve', ['a', 'b'])
    expect(key(program, [both, ada])).toMatchObject({
      people: [],
      pairs: [['eve ada', null, 'c0 silver unmet']],
    })
    expect(key(program, [both])).toMatchObject({ people: [['eve', null, 'c0 silver unmet']] })
  })

  test('never where a path needs nobody, or an override is in force', () => {
    const program = programOf([silver(peopleWith(1, 'a')), silver(figureOf('sum', 10))])
    const standing = {
      levels: [['c0 silver', null, null, null]],
      people: [],
      pairs: [],
      achievements: [],
    }
    expect(key(program, [ada], { metrics: { sum: 10 } })).toMatchObject(standing)
    const overrides = [{ competency: 'c0', level: 'silver', from: on }] as const
    expect(key(program, [ada], { overrides })).toMatchObject(standing)
    expect(key(program, [ada], { metrics: { sum: 9 } })).toMatchObject({
      levels: [['c0 silver', 1, 0, 'unmet', 'ada']],
    })
  })

  test('by no override where the level is not published', () => {
    const overrides = [{ competency: 'c0', level: 'gold', from: on }] as const
    expect(key(programOf([silver(peopleWith(1, 'a'))]), [ada], { overrides }).levels).toHaveLength(1)
  })

  test('without two of many people', () => {
    const idle = Array.from({ length: 40 }, (_, at) => holder(`p${at}`, ['c']))
    const program = programOf([silver(peopleWith(1, 'a')), silver(peopleWith(1, 'b'))])
    expect(key(program, [ada, ...idle, dan]).pairs).toEqual([['ada dan', null, 'c0 silver unmet']])
    expect(key(program, [...idle, ada, dan]).pairs).toEqual([['ada dan', null, 'c0 silver unmet']])
  })

  test('with facts and figures as they are', () => {
    const fact = { kind: 'attest', attest: 'fact' } as const
    const program = programOf([silver(peopleWith(1, 'a'), fact)])
    expect(key(program, [ada]).levels).toEqual([])
    expect(key(program, [ada], { attestations: ['fact'] }).levels).toHaveLength(1)
    const { people: _, ...nobody } = companyOf([], { attestations: ['fact'] })
    expect(keyPeople(programOf([silver(fact)]), nobody, on).levels).toMatchObject([
      { falls: null, without: [], becomes: null, bench: null },
    ])
  })
})

test('a level becomes unclear where another reading still holds it up, and unmet where none does', () => {
  const each = { anyOf: ['a', 'b'] }
  const program = programOf([silver({ kind: 'people', people: 2, each, sameWay: 'unstated' })])
  const [dan, eve] = [holder('dan', ['b']), holder('eve', ['b'])]
  expect(key(program, [ada, ben, dan])).toEqual({
    package: 'silver',
    levels: [['c0 silver', 1, 0, 'unclear', 'ada']],
    people: [
      ['ada', null, 'c0 silver unclear'],
      ['ben', null, 'c0 silver unclear'],
    ],
    pairs: [
      ['ada ben', null, 'c0 silver unmet'],
      ['ada dan', null, 'c0 silver unmet'],
      ['ben dan', null, 'c0 silver unmet'],
    ],
    achievements: [['a', 2, null, 'c0 silver unmet']],
  })
  // Each alternative has two: one of each makes neither enough, and both together still are.
  expect(key(program, [ada, ben, dan, eve])).toMatchObject({
    levels: [['c0 silver', 2, 1, 'unclear', 'ada', 'dan']],
    people: [],
    pairs: [
      ['ada dan', null, 'c0 silver unclear'],
      ['ada eve', null, 'c0 silver unclear'],
      ['ben dan', null, 'c0 silver unclear'],
      ['ben eve', null, 'c0 silver unclear'],
    ],
    achievements: [],
  })
})

describe('the package that can be bought then', () => {
  const program = programOf(
    [{ silver: [peopleWith(1, 'a')], gold: [peopleWith(2, 'a')] }],
    [{ gold: [peopleWith(2, 'b')] }],
  )
  const [dan, eve] = [holder('dan', ['a', 'b']), holder('eve', ['b'])]

  test('is the highest of what is left', () => {
    expect(key(program, [ada, dan])).toMatchObject({
      package: 'gold',
      levels: [
        ['c0 silver', 2, 1, 'unmet', 'ada', 'dan'],
        ['c0 gold', 1, 0, 'unmet', 'ada'],
      ],
      people: [
        ['ada', 'silver', 'c0 gold unmet'],
        ['dan', 'silver', 'c0 gold unmet'],
      ],
      pairs: [['ada dan', null, 'c0 silver unmet']],
      achievements: [['a', 2, null, 'c0 silver unmet', 'c0 gold unmet']],
    })
    expect(key(program, [ada, dan, eve])).toMatchObject({
      people: [
        ['ada', 'gold', 'c0 gold unmet'],
        ['dan', 'silver', 'c0 gold unmet', 'c1 gold unmet'],
        ['eve', 'gold', 'c1 gold unmet'],
      ],
      pairs: [['ada dan', null, 'c0 silver unmet']],
      achievements: [
        ['a', 2, 'gold', 'c0 silver unmet', 'c0 gold unmet'],
        ['b', 2, 'gold', 'c1 gold unmet'],
      ],
    })
  })
})
