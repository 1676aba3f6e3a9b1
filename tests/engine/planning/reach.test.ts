/** What can be counted before a solver is asked. */
import { describe, expect, test } from 'vitest'
import { isSurelyPossible, reachable, withinReach } from '../../../src/engine/planning/reach.ts'
import type { Limits } from '../../../src/engine/planning/request.ts'
import { taskOf } from '../../../src/engine/planning/task.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import type { Expression } from '../../../src/engine/program/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const both: Expression = { allOf: ['a', 'b'] }
/** A competency for each list of paths, a path being so many people under a condition. */
type Asked = readonly (readonly (readonly [people: number, each: Expression])[])[]

const task = (asked: Asked, people: readonly Person[], limits: Limits = {}) =>
  taskOf(
    tinyProgram({
      competencies: asked.map((paths) =>
        paths.map(([count, each]) => ({ silver: [peopleWith(count, each)] })),
      ),
    }),
    companyOf(people),
    {
      targets: asked.map((_, at) => ({ competency: `c${at}`, level: 'silver' })),
      on: '2018-10-29',
      limits,
    },
  )
const some = (count: number, ...held: readonly string[]) =>
  Array.from({ length: count }, (_, at) => holder(`${held.join()}${at}`, held))

test('somebody can come to satisfy a condition within the limit, or by joining, not who does already', () => {
  const { associatedSince: _, ...stranger } = holder('zoe', ['a', 'b'])
  const people = [...some(1, 'a', 'b'), ...some(2, 'a'), ...some(3), stranger]
  const count = (limits: Limits) => {
    const { goals, crews, prices } = task([[[9, both]]], people, limits)
    return reachable(goals[0]!.options[0]!.needs[0]!.condition, crews, prices.exams)
  }
  expect(count({})).toBe(6)
  expect(count({ eachPerson: 1 })).toBe(3)
  expect(count({ eachPerson: 0 })).toBe(1)
  expect(count({ associations: false })).toBe(5)
})

test('options fall away for which too few people can come', () => {
  const left = (asked: Asked, count: number) => {
    const { goals, crews, prices } = task(asked, some(count))
    return withinReach(goals, crews, prices.exams)?.map(({ options }) =>
      options.map(({ option }) => option.path),
    )
  }
  const asked: Asked = [
    [
      [3, 'a'],
      [2, 'b'],
    ],
    [[2, both]],
  ]
  expect(left(asked, 3)).toEqual([['p0', 'p1'], ['p0']])
  expect(left(asked, 2)).toEqual([['p1'], ['p0']])
  expect(left(asked, 1)).toBeUndefined()
})

describe('goals can surely be reached', () => {
  const sure = (asked: Asked, people: readonly Person[], limits: Limits = {}) => {
    const { goals, crews, prices } = task(asked, people, limits)
    return isSurelyPossible(goals, crews, prices.exams)
  }
  const one: Asked = [[[1, 'a']], [[1, 'b']]]

  test('where there is a hire for each place', () => {
    const limited = (hires: number) => ({ hires, eachPerson: 1 })
    expect(sure([[[2, 'a']]], [], limited(2))).toBe(true)
    expect(sure([[[2, 'a']]], some(5), limited(1))).toBe(false)
    expect(sure(one, [], limited(2))).toBe(true)
    expect(sure(one, [], limited(1))).toBe(false)
    expect(sure([[[2, both]]], [], limited(2))).toBe(false)
    expect(sure([[[2, both]]], [], { hires: 2, eachPerson: 2 })).toBe(true)
  })

  test('by the option of fewest places that a hire can fill', () => {
    const asked = (...paths: Asked[number]): Asked => [paths]
    expect(sure(asked([3, 'a'], [1, 'b']), [], { hires: 1, eachPerson: 1 })).toBe(true)
    expect(sure(asked([1, both], [2, 'b']), [], { hires: 1, eachPerson: 1 })).toBe(false)
    expect(sure(asked([1, both], [2, 'b']), [], { hires: 2, eachPerson: 1 })).toBe(true)
  })

  test('not where hires can fill only some of the places of an option', () => {
    const program = tinyProgram({
      competencies: [[{ silver: [peopleWith(1, 'c'), peopleWith(1, both)] }]],
    })
    const targets = [{ competency: 'c0', level: 'silver' }] as const
    const request = { targets, on: '2018-10-29', limits: { hires: 2, eachPerson: 1 } }
    const { goals, crews, prices } = taskOf(program, companyOf([]), request)
    expect(isSurelyPossible(goals, crews, prices.exams)).toBe(false)
  })

  test('where nobody has a limit, and people enough can come for each', () => {
    expect(sure(one, some(1))).toBe(true)
    expect(sure(one, some(1), { eachPerson: 2 })).toBe(false)
    expect(sure(one, some(2), { people: { 0: 1 } })).toBe(false)
    expect(sure([[[2, 'a']]], some(1))).toBe(false)
  })
})
