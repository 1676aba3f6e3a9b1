/** What keeps a level, in programs of a few lines: the path that takes least, and the people who lack least. */
import { describe, expect, test } from 'vitest'
import { nextLosses } from '../../../src/engine/planning/next-losses.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'
import { away, lacks, leaving, nothing, programOf, remedyFor } from './support/remedy.ts'

test('what is lost tomorrow can still be kept today', () => {
  const { losses } = nextLosses(
    programOf({ silver: [peopleWith(1, 'a')] }),
    companyOf([holder('ada', ['a'], { leavesOn: '2018-10-30' }), away('ben', ['a'])]),
    '2018-10-29',
  )
  expect(losses).toMatchObject([{ on: '2018-10-30', remedy: { by: '2018-10-29', associate: ['ben'] } }])
})

describe('of two paths that could be kept', () => {
  const kept = (one: TinyPath, other: TinyPath, profile: Profile) =>
    [programOf(one, other), programOf(other, one)].map((program) => remedyFor(program, profile))
  const both = (remedy: object) => [remedy, remedy].map((one) => ({ ...nothing, ...one }))

  test('the one of fewer figures is, whatever else it takes', () => {
    const figure = { silver: [peopleWith(1, 'a'), figureOf('count', 10)] }
    const people = { silver: [peopleWith(1, { allOf: ['a', 'b'] })] }
    const company = companyOf([holder('ada', ['a', 'b'], leaving), holder('ben', ['c'])])
    const found = { find: [{ people: 1, lacks: lacks('a', 'b') }] }
    expect(kept(figure, people, company)).toEqual(both(found))
  })

  test('then the one of fewer achievements, of whomever', () => {
    const two = { silver: [peopleWith(1, { allOf: ['a', 'b', 'c'] })] }
    const one = { silver: [peopleWith(1, { allOf: ['a', 'd'] })] }
    const company = companyOf([
      holder('ada', ['a', 'b', 'c', 'd'], leaving),
      holder('ben', ['a']),
      holder('cid', ['d']),
    ])
    expect(kept(two, one, company)).toEqual(both({ pass: [{ person: 'ben', lacks: lacks('d') }] }))
  })

  test('each person to be found counts, and comes after somebody who is there', () => {
    const three = { silver: [peopleWith(3, 'a')] }
    const one = { silver: [peopleWith(1, { allOf: ['a', 'b'] })] }
    const ada = holder('ada', ['a', 'b'], leaving)
    const others = ['ben', 'cid'].map((id) => holder(id, ['a'], leaving))
    expect(kept(three, one, companyOf([ada, ...others]))).toEqual(
      both({ find: [{ people: 1, lacks: lacks('a', 'b') }] }),
    )
    const here = holder('dan', ['c', 'd'])
    const present = { silver: [peopleWith(1, { allOf: ['c', 'd', 'b'] })] }
    const stranger = { silver: [peopleWith(1, 'a')] }
    const first = companyOf([holder('ada', ['a', 'b', 'c', 'd'], leaving), here])
    expect(kept(present, stranger, first)).toEqual(both({ pass: [{ person: 'dan', lacks: lacks('b') }] }))
  })

  test('then the one of fewer associations', () => {
    const here = { silver: [peopleWith(2, { allOf: ['a', 'b'] })] }
    const there = { silver: [peopleWith(2, { allOf: ['c', 'd'] })] }
    const company = companyOf([
      holder('ada', ['a', 'b', 'c', 'd'], leaving),
      holder('ben', ['a', 'b', 'c', 'd'], leaving),
      holder('cid', ['a']),
      holder('dan', ['a']),
      away('eve', ['c']),
      holder('fay', ['c']),
    ])
    expect(kept(there, here, company)).toEqual(
      both({
        pass: [
          { person: 'cid', lacks: lacks('b') },
          { person: 'dan', lacks: lacks('b') },
        ],
      }),
    )
  })
})

test('of two paths that take the same the first is kept', () => {
  const [one, other] = [{ silver: [peopleWith(1, 'a')] }, { silver: [peopleWith(1, 'b')] }]
  const company = companyOf([holder('ada', ['a', 'b'], leaving)])
  expect(remedyFor(programOf(one, other), company)!.find).toEqual([{ people: 1, lacks: lacks('a') }])
  expect(remedyFor(programOf(other, one), company)!.find).toEqual([{ people: 1, lacks: lacks('b') }])
})

describe('of the people', () => {
  test('who lacks less comes first, then who is there, then who is to be found', () => {
    const program = programOf({ silver: [peopleWith(4, { allOf: ['a', 'b', 'c'] })] })
    const company = companyOf([
      ...['ada', 'ben', 'cid', 'dan'].map((id) => holder(id, ['a', 'b', 'c'], leaving)),
      holder('eve', ['a']),
      away('fay', ['b', 'c']),
      holder('gus', ['a', 'b']),
      holder('hal', ['d']),
    ])
    expect(remedyFor(program, company)).toEqual({
      ...nothing,
      associate: ['fay'],
      pass: [
        { person: 'gus', lacks: lacks('c') },
        { person: 'fay', lacks: lacks('a') },
        { person: 'eve', lacks: lacks('b', 'c') },
      ],
      find: [{ people: 1, lacks: lacks('a', 'b', 'c') }],
    })
  })

  test('one who helps two requirements is counted for both', () => {
    const program = programOf({
      silver: [peopleWith(1, { allOf: ['a', 'b'] }), peopleWith(1, { anyOf: ['b', 'd'] })],
    })
    const company = companyOf([holder('ada', ['a', 'b'], leaving), holder('ben', ['a'])])
    expect(remedyFor(program, company)).toEqual({ ...nothing, pass: [{ person: 'ben', lacks: lacks('b') }] })
  })

  test('what one passes for two requirements is told together', () => {
    const program = programOf({
      silver: [peopleWith(1, { allOf: ['a', 'b'] }), peopleWith(1, { allOf: ['a', 'b', 'c'] })],
    })
    const company = companyOf([holder('ada', ['a', 'b', 'c'], leaving), holder('ben', ['a'])])
    expect(remedyFor(program, company)).toEqual({
      ...nothing,
      pass: [{ person: 'ben', lacks: lacks('b', 'c') }],
    })
  })

  test('somebody found for one requirement serves for another', () => {
    const program = programOf({
      silver: [peopleWith(1, { allOf: ['a', 'b'] }), peopleWith(1, { anyOf: ['b', 'c'] })],
    })
    expect(remedyFor(program, companyOf([holder('ada', ['a', 'b', 'c'], leaving)]))).toEqual({
      ...nothing,
      find: [{ people: 1, lacks: lacks('a', 'b') }],
    })
  })

  test('nothing is told that another deed makes superfluous', () => {
    const ada = holder('ada', [...'abcde'], leaving)
    const found = programOf({
      silver: [peopleWith(1, { anyOf: ['a', 'b'] }), peopleWith(1, { allOf: ['a', 'c'] })],
    })
    expect(remedyFor(found, companyOf([ada]))).toEqual({
      ...nothing,
      find: [{ people: 1, lacks: lacks('a', 'c') }],
    })
    const either = { anyOf: [{ allOf: ['a', 'b'] }, { allOf: ['c', 'd'] }] }
    const passed = programOf({ silver: [peopleWith(1, either), peopleWith(1, { allOf: ['c', 'd', 'e'] })] })
    expect(remedyFor(passed, companyOf([ada, holder('ben', ['a']), holder('cid', ['c'])]))).toEqual({
      ...nothing,
      pass: [{ person: 'cid', lacks: lacks('d', 'e') }],
    })
    const associated = programOf({ silver: [peopleWith(1, 'a'), peopleWith(1, { allOf: ['a', 'b', 'c'] })] })
    expect(remedyFor(associated, companyOf([ada, away('ben', ['a']), away('cid', ['a', 'b'])]))).toEqual({
      ...nothing,
      associate: ['cid'],
      pass: [{ person: 'cid', lacks: lacks('c') }],
    })
  })

  test('for two requirements that share nothing two are found', () => {
    const each = (ids: string) => peopleWith(1, { allOf: [...ids] })
    const program = programOf({ silver: [each('ab'), each('cd')] })
    const remedy = remedyFor(program, companyOf([holder('ada', ['a', 'b', 'c', 'd'], leaving)]))
    expect(remedy).toEqual({
      ...nothing,
      find: ['ab', 'cd'].map((ids) => ({ people: 1, lacks: lacks(...ids) })),
    })
  })

  test('several associate where nobody could pass it any more', () => {
    const program = tinyProgram({
      achievements: { a: { retired: '2018-06-30' } },
      competencies: [[{ silver: [peopleWith(2, 'a')] }]],
    })
    const leavers = ['ada', 'ben'].map((id) => holder(id, ['a'], leaving))
    const company = companyOf([...leavers, away('cid', ['a']), away('dan', ['b']), away('eve', ['a'])])
    expect(remedyFor(program, company)).toEqual({ ...nothing, associate: ['cid', 'eve'] })
  })

  test('nothing keeps what nobody can pass any more, but somebody who holds it', () => {
    const program = tinyProgram({
      achievements: { a: { retired: '2018-06-30' } },
      competencies: [[{ silver: [peopleWith(2, 'a')] }]],
    })
    const [ada, ben] = [holder('ada', ['a'], leaving), holder('ben', ['a'])]
    expect(remedyFor(program, companyOf([ada, ben]))).toBeNull()
    expect(remedyFor(program, companyOf([ada, ben, away('cid', ['a'])]))).toEqual({
      ...nothing,
      associate: ['cid'],
    })
    const left = holder('cid', ['a'], leaving)
    expect(remedyFor(program, companyOf([ada, ben, left, away('dan', ['a'])]))).toEqual({
      ...nothing,
      associate: ['dan'],
    })
  })
})
