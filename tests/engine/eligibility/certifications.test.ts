/** Certifications whose parts are there: which they are, and since when. */
import { describe, expect, test } from 'vitest'
import { certificationsNotEntered, heldPart } from '../../../src/engine/eligibility/certifications.ts'
import type { Achievement, Expression } from '../../../src/engine/program/types.ts'
import type { HeldAchievement } from '../../../src/engine/profile/types.ts'
import { holder, tinyProgram } from '../../support/tiny-program.ts'

const on = '2018-10-29'
const programWith = (madeOf: Expression, rest: Partial<Achievement> = {}) =>
  tinyProgram({
    achievements: { whole: { kind: 'certification', madeOf, ...rest } },
    competencies: [],
  })
const toldOf = (program: ReturnType<typeof programWith>, ...held: readonly (string | HeldAchievement)[]) =>
  certificationsNotEntered(program, holder('ada', held), on)

describe('the day of a certification that is not entered', () => {
  const both = programWith({ allOf: ['a', 'b'] })
  const earned = (id: string, day: string) => ({ id, earned: day })

  test('is the latest of its parts', () => {
    const [early, late] = [earned('a', '2017-02-01'), earned('b', '2018-03-01')]
    const told = [{ achievement: 'whole', parts: ['a', 'b'], earned: '2018-03-01' }]
    expect(toldOf(both, early, late)).toStrictEqual(told)
    expect(toldOf(both, late, early)).toStrictEqual(told)
  })

  test('is not told where a part has none', () => {
    expect(toldOf(both, 'a', earned('b', '2018-03-01'))).toStrictEqual([
      { achievement: 'whole', parts: ['a', 'b'] },
    ])
  })

  test('is that of the entry earned first, of a part entered twice', () => {
    const [first, again] = [earned('a', '2017-02-01'), earned('a', '2018-03-01')]
    const one = programWith('a')
    const told = [{ achievement: 'whole', parts: ['a'], earned: '2017-02-01' }]
    expect(toldOf(one, first, again)).toStrictEqual(told)
    expect(toldOf(one, again, first)).toStrictEqual(told)
    expect(toldOf(one, 'a', first)).toStrictEqual(told)
    expect(toldOf(one, first, 'a')).toStrictEqual(told)
  })

  test('is that of the alternative complete first', () => {
    expect(
      toldOf(programWith({ anyOf: ['a', 'b'] }), earned('a', '2018-03-01'), earned('b', '2017-02-01')),
    ).toStrictEqual([{ achievement: 'whole', parts: ['b'], earned: '2017-02-01' }])
    const sameDay = ['a', 'b'].map((id) => earned(id, '2018-03-01'))
    expect(toldOf(programWith({ anyOf: ['a', 'b'] }), ...sameDay)).toMatchObject([{ parts: ['a'] }])
  })
})

test('a certification that had ended before its parts were complete is not told', () => {
  const ended = programWith('a', { retired: '2017-12-31' })
  expect(toldOf(ended, { id: 'a', earned: '2018-01-01' })).toEqual([])
  expect(toldOf(ended, { id: 'a', earned: '2017-12-31' })).toHaveLength(1)
})

test('a part that is all somebody holds is held, to the end of its last day', () => {
  const ada = holder('ada', [{ id: 'a', expires: on }])
  const program = programWith('a')
  expect(heldPart(program, ada, 'a', on)).toStrictEqual({ parts: ['a'] })
  expect(heldPart(program, ada, 'a', '2018-10-30')).toBeUndefined()
  expect(heldPart(program, ada, 'b', on)).toBeUndefined()
})
