/** What keeps a level that would be lost on 1 March 2019, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { nextLosses } from '../../../src/engine/planning/next-losses.ts'
import type { Remedy } from '../../../src/engine/planning/remedy.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'

const leaving = { leavesOn: '2019-03-01' }
const away = (id: string, held: readonly string[]): Person => {
  const { associatedSince: _, ...person } = holder(id, held)
  return person
}

/** What keeps Silver of the first competency, but for its day. */
function remedyFor(program: Program, profile: Profile): Omit<Remedy, 'by'> | null {
  const loss = nextLosses(program, profile, '2018-10-29').losses.find(
    ({ competency }) => competency === 'c0',
  )!
  expect(loss.on).toBe('2019-03-01')
  if (!loss.remedy) return null
  const { by, ...rest } = loss.remedy
  expect(by).toBe('2019-02-28')
  return rest
}
const programOf = (...paths: readonly TinyPath[]) =>
  tinyProgram({ achievements: { e: {} }, competencies: [paths] })
const nothing = { associate: [], others: 0, pass: [], find: [], figures: [] }
const lacks = (...ids: readonly string[]) => ids.map((id) => [id])

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
    const company = companyOf([ada, holder('ben', ['b']), away('cid', ['a'])], {
      metrics: { sum: 10 },
      attestations: ['fact'],
    })
    expect(remedyFor(more, company)).toEqual(associating('cid'))
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
