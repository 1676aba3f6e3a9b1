/** In which order steps stand, and towards what. */
import { describe, expect, test } from 'vitest'
import type { Person } from '../../../src/engine/profile/types.ts'
import { figureOf, holder, peopleWith } from '../../support/tiny-program.ts'
import { levelOf, programOf, stepsFor, stranger } from './support/steps.ts'

const [ada, ben] = [holder('ada', []), holder('ben', [])] as [Person, Person]

describe('steps stand', () => {
  test('person by person in the order of the profile', () => {
    const program = programOf([[{ silver: [peopleWith(2, 'a')] }]])
    const steps = stepsFor(program, [ben, stranger('ada', 'a')])
    expect(steps.map((step) => [step.code, 'person' in step && step.person])).toEqual([
      ['take', 'ben'],
      ['associate', 'ada'],
    ])
  })

  test('with the nearest level first, each towards the level that comes next', () => {
    const program = programOf([
      [{ silver: [peopleWith(2, 'a')], gold: [peopleWith(2, { allOf: ['a', 'b'] })] }],
      [{ silver: [peopleWith(1, 'c')] }],
    ])
    const targets = [levelOf('c0', 'gold'), levelOf('c1')]
    const steps = stepsFor(program, [ada, ben], { targets })
    expect(
      steps.map((step) => [
        step.code === 'take' && `${step.person} ${step.achievement}`,
        step.towards,
        step.unlocks,
      ]),
    ).toEqual([
      ['ada c', levelOf('c1'), [levelOf('c1')]],
      ['ada a', levelOf('c0'), []],
      ['ben a', levelOf('c0'), [levelOf('c0')]],
      ['ada b', levelOf('c0', 'gold'), []],
      ['ben b', levelOf('c0', 'gold'), [levelOf('c0', 'gold')]],
    ])
  })

  test('with the figures and facts of one level together', () => {
    const attest = (id: string) => ({ kind: 'attest', attest: id }) as const
    const rules = programOf([
      [{ silver: [figureOf('sum', 50)] }, { silver: [figureOf('sum', 10), attest('fact')] }],
      [{ silver: [figureOf('count', 20), attest('other')] }],
    ])
    const program = { ...rules, attestations: { ...rules.attestations, other: { en: 'x', ru: 'x' } } }
    // The second competency is as near as the first, whose first path would take too much.
    const costs = { metrics: { sum: 1, count: 1 }, attestations: { fact: 1, other: 1 } }
    const steps = stepsFor(program, [], { costs })
    expect(
      steps.map((step) => [
        step.code === 'figure' ? step.metric : step.code === 'fact' && step.attestation,
        step.towards.competency,
        step.unlocks.length,
      ]),
    ).toEqual([
      ['sum', 'c0', 0],
      ['fact', 'c0', 1],
      ['count', 'c1', 0],
      ['other', 'c1', 1],
    ])
  })

  test('where figures and facts are all that levels ask for', () => {
    const [fact, other, never] = ['fact', 'other', 'never'].map(
      (id) => ({ kind: 'attest', attest: id }) as const,
    )
    const text = { en: 'x', ru: 'x' }
    const orderOf = (...competencies: Parameters<typeof programOf>[0]) => {
      const rules = programOf(competencies)
      const program = { ...rules, attestations: { fact: text, other: text, never: text } }
      const costs = { metrics: { sum: 1, count: 1 }, attestations: { fact: 1, other: 1, never: 100 } }
      return stepsFor(program, [], { costs }).map((step) =>
        step.code === 'figure' ? step.metric : step.code === 'fact' && step.attestation,
      )
    }
    const [sum, count] = [figureOf('sum', 10), figureOf('count', 20)]
    // What two levels share is done once, be it a figure or a fact.
    expect(orderOf([{ silver: [sum, fact!] }], [{ silver: [sum, count, other!] }])).toEqual([
      'sum',
      'fact',
      'count',
      'other',
    ])
    expect(orderOf([{ silver: [sum, fact!] }], [{ silver: [fact!, count, other!] }])).toEqual([
      'sum',
      'fact',
      'count',
      'other',
    ])
    // A path that the plan does not take, since it asks for more, brings nothing nearer.
    const taken = { silver: [sum, fact!] }
    for (const path of [{ silver: [figureOf('sum', 50)] }, { silver: [never!] }])
      expect(orderOf([path, taken], [{ silver: [count] }])).toEqual(['count', 'sum', 'fact'])
  })

  test('once, though two levels need them', () => {
    const attest = { kind: 'attest', attest: 'fact' } as const
    const sum = figureOf('sum', 10)
    const shared = programOf([
      [{ silver: [sum, attest] }],
      [
        { silver: [peopleWith(9, 'd')] },
        { silver: [peopleWith(1, { allOf: ['a', 'b', 'c'] }), sum, attest] },
      ],
    ])
    expect(
      stepsFor(shared, [ada]).map((step) => [
        step.code === 'take' ? step.achievement : step.code,
        step.towards.competency,
      ]),
    ).toEqual([
      ['figure', 'c0'],
      ['fact', 'c0'],
      ['a', 'c1'],
      ['b', 'c1'],
      ['c', 'c1'],
    ])
    const taken = programOf([
      [{ silver: [peopleWith(1, 'a')] }],
      [{ silver: [peopleWith(1, { allOf: ['a', 'b'] }), peopleWith(1, 'd')] }],
    ])
    expect(stepsFor(taken, [ada]).map((step) => step.code === 'take' && step.achievement)).toEqual([
      'a',
      'b',
      'd',
    ])
  })

  test('towards the targets, whatever else they reach on the way', () => {
    const program = programOf([
      [{ silver: [peopleWith(1, { allOf: ['a', 'b'] })] }],
      [{ silver: [peopleWith(1, 'b')] }],
    ])
    const steps = stepsFor(program, [ada], { targets: [levelOf('c0')] })
    expect(steps).toMatchObject([
      { achievement: 'a', towards: levelOf('c0'), unlocks: [] },
      { achievement: 'b', towards: levelOf('c0'), unlocks: [levelOf('c0'), levelOf('c1')] },
    ])
  })

  test('with what was held but does not count any more taken again', () => {
    const program = programOf([[{ silver: [peopleWith(1, 'a')] }]])
    const expired = holder('ada', [{ id: 'a', expires: '2018-06-30' }, 'b'])
    expect(stepsFor(program, [expired])).toMatchObject([{ achievement: 'a', again: true }])
    expect(stepsFor(program, [holder('ada', ['b'])])).toMatchObject([{ again: false }])
    const limits = { leftAlone: ['ben'] }
    expect(stepsFor(program, [ben, expired], { limits })).toMatchObject([{ again: true }])
  })
})
