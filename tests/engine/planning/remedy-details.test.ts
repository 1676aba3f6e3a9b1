/** What keeps a level by an association, an exam or a figure, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'
import { away, lacks, leaving, nothing, programOf, remedyFor } from './support/remedy.ts'

describe('an association is enough', () => {
  const program = programOf({ gold: [peopleWith(1, 'b')] }, { silver: [peopleWith(1, 'a')] })
  const ada = holder('ada', ['a'], leaving)
  const keeping = (...people: readonly Person[]) => remedyFor(program, companyOf([ada, ...people]))
  const associating = (...[first, ...others]: readonly string[]) => ({
    ...nothing,
    associate: [first],
    others: others.length,
  })
  const finding = { ...nothing, find: [{ people: 1, lacks: lacks('a') }] }

  test('of somebody who holds what counts, or one that was to come later', () => {
    expect(keeping(away('ben', ['a']), away('cid', ['b']))).toEqual(associating('ben'))
    const later = holder('cid', ['a'], { associatedSince: '2019-03-01' })
    expect(keeping(later, away('dan', ['a']))).toEqual(associating('cid', 'dan'))
  })

  test('but not of somebody who has left by then', () => {
    expect(keeping({ ...away('ben', ['a']), leavesOn: '2019-03-01' })).toEqual(finding)
    expect(keeping({ ...away('ben', ['a']), leavesOn: '2019-03-02' })).toEqual(associating('ben'))
  })

  test('beside requirements that are met all the same', () => {
    const rest = [peopleWith(1, 'b'), figureOf('sum', 10), { kind: 'attest', attest: 'fact' } as const]
    const more = programOf({ silver: [peopleWith(1, 'a'), ...rest] })
    const company = companyOf([ada, holder('ben', ['b']), away('cid', ['a']), away('dan', ['a'])], {
      metrics: { sum: 10 },
      attestations: ['fact'],
    })
    expect(remedyFor(more, company)).toEqual(associating('cid', 'dan'))
  })

  test('but not where it is only unclear then', () => {
    const sameWay = { ...peopleWith(2, { anyOf: ['a', 'b'] }), sameWay: 'unstated' } as const
    const company = companyOf([ada, holder('ben', ['a']), away('cid', ['b'])])
    expect(remedyFor(programOf({ silver: [sameWay] }), company)).toEqual(finding)
    const elsewhere = { kind: 'metric', metric: 'sum', atLeast: { developing: 30 } } as const
    const either = programOf({ silver: [peopleWith(1, 'a')] }, { silver: [peopleWith(1, 'b'), elsewhere] })
    expect(remedyFor(either, companyOf([ada, away('cid', ['b'])], { metrics: { sum: 30 } }))).toEqual(finding)
  })
})

describe('an exam can be passed', () => {
  const remedyWith = (exam: object, ...people: readonly Person[]) =>
    remedyFor(
      tinyProgram({
        achievements: { b: exam },
        competencies: [[{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }]],
      }),
      companyOf([holder('ada', ['a', 'b'], leaving), ...people]),
    )
  const ben = holder('ben', ['a'])
  const passing = { ...nothing, pass: [{ person: 'ben', lacks: lacks('b') }] }

  test('until the day of its retirement, and from the day on which it is offered', () => {
    expect(remedyWith({ retired: '2018-10-29' }, ben)).toEqual(passing)
    expect(remedyWith({ retired: '2018-10-28' }, ben)).toBeNull()
    expect(remedyWith({ availableFrom: '2019-02-28' }, ben)).toEqual(passing)
    expect(remedyWith({ availableFrom: '2019-03-01' }, ben)).toBeNull()
  })

  test('not where it would not surely count by then', () => {
    const program = tinyProgram({
      achievements: { b: { mayCountUntil: '2018-12-31' } },
      competencies: [[{ silver: [peopleWith(1, 'b')] }, { silver: [peopleWith(1, 'a')] }]],
    })
    const remedy = remedyFor(program, companyOf([holder('ada', ['a'], leaving)]))
    expect(remedy).toEqual({ ...nothing, find: [{ people: 1, lacks: lacks('a') }] })
  })

  test('by somebody whose association shows on the day, who need not associate again', () => {
    expect(remedyWith({}, { ...ben, associatedSince: '2019-02-28' })).toEqual(passing)
  })
})

describe('of figures', () => {
  const figure = (metric: string, atLeast: number) => ({ silver: [figureOf(metric, atLeast)] })
  const until = [{ month: '2018-03', amount: 30 }]

  test('what is short of the highest threshold is told, once for each', () => {
    const program = programOf({ silver: [figureOf('sum', 20), figureOf('sum', 30), figureOf('count', 5)] })
    const metrics = { sum: [...until, { month: '2018-10', amount: 4 }], count: 5 }
    expect(remedyFor(program, companyOf([], { metrics }))).toEqual({
      ...nothing,
      figures: [{ metric: 'sum', short: 26 }],
    })
  })

  test('a count by months is raised in the latest month that bears on the day', () => {
    const count = [
      { month: '2018-01', amount: 30 },
      { month: '2019-03', amount: 4 },
      { month: '2018-09', amount: 31 },
      { month: '2019-05', amount: 50 },
    ]
    const remedy = remedyFor(programOf(figure('count', 30)), companyOf([], { metrics: { count } }))
    expect(remedy).toEqual({ ...nothing, figures: [{ metric: 'count', short: 26 }] })
  })

  test('one that was not entered, or as one amount, is short of what is missing', () => {
    // Nobody can pass `a` any more, so that the other path is left.
    const program = tinyProgram({
      achievements: { a: { retired: '2018-06-30' } },
      competencies: [[{ silver: [peopleWith(1, 'a')] }, figure('sum', 30)]],
    })
    const ada = holder('ada', ['a'], leaving)
    const short = (metrics: Profile['metrics'] & object) =>
      remedyFor(program, companyOf([ada], { metrics }))?.figures
    expect(short({})).toEqual([{ metric: 'sum', short: 30 }])
    expect(short({ sum: 12 })).toEqual([{ metric: 'sum', short: 18 }])
    expect(remedyFor(program, companyOf([ada]))?.figures).toEqual([{ metric: 'sum', short: 30 }])
  })

  test('a count is short in its latest month, or in that of the day where all are later', () => {
    const program = tinyProgram({
      achievements: { a: { retired: '2018-06-30' } },
      competencies: [[{ silver: [peopleWith(1, 'a')] }, figure('count', 30)]],
    })
    const short = (...count: readonly (readonly [month: string, amount: number])[]) =>
      remedyFor(
        program,
        companyOf([holder('ada', ['a'], leaving)], {
          metrics: { count: count.map(([month, amount]) => ({ month, amount })) },
        }),
      )?.figures
    expect(short(['2018-01', 20], ['2018-09', 12], ['2018-05', 29])).toEqual([{ metric: 'count', short: 18 }])
    expect(short(['2019-05', 50])).toEqual([{ metric: 'count', short: 30 }])
  })

  test('a company without people can keep its figures, too', () => {
    const { people: _, ...company } = companyOf([], { metrics: { sum: until } })
    expect(remedyFor(programOf(figure('sum', 30)), company)).toEqual({
      ...nothing,
      figures: [{ metric: 'sum', short: 30 }],
    })
  })

  test('one whose threshold is published for another market only keeps nothing', () => {
    const elsewhere = { kind: 'metric', metric: 'sum', atLeast: { developing: 30 } } as const
    const [here, there] = [figure('sum', 30), { silver: [elsewhere] }]
    for (const program of [programOf(here, there), programOf(there, here)])
      expect(remedyFor(program, companyOf([], { metrics: { sum: until } }))).toEqual({
        ...nothing,
        figures: [{ metric: 'sum', short: 30 }],
      })
  })

  test('one that only may be reached is short of what is surely missing', () => {
    const program = tinyProgram({
      metrics: { sum: { otherPeriod: 'current' } },
      competencies: [[figure('sum', 30)]],
    })
    expect(remedyFor(program, companyOf([], { metrics: { sum: until } }))).toMatchObject({
      figures: [{ short: 30 }],
    })
  })

  test('a fact that is confirmed is no obstacle', () => {
    const program = programOf({ silver: [peopleWith(1, 'a'), { kind: 'attest', attest: 'fact' }] })
    const company = companyOf([holder('ada', ['a'], leaving)], { attestations: ['fact'] })
    expect(remedyFor(program, company)).toEqual({ ...nothing, find: [{ people: 1, lacks: lacks('a') }] })
  })

  test('a fact that is not confirmed is nothing to do', () => {
    const fact = { kind: 'attest', attest: 'fact' } as const
    const program = programOf(figure('sum', 30), { silver: [fact] })
    expect(remedyFor(program, companyOf([], { metrics: { sum: until } }))).toMatchObject({
      figures: [{ short: 30 }],
    })
  })
})
