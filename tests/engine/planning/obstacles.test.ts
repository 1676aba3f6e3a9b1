/** What is said to stand in the way where there is no plan for 29 October, steps being done the day before. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { Limits, PlanRequest } from '../../../src/engine/planning/request.ts'
import type { WhyNot } from '../../../src/engine/planning/result.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Achievement, Program, Requirement } from '../../../src/engine/program/types.ts'
import {
  companyOf,
  figureOf,
  holder,
  peopleWith,
  tinyProgram,
  type TinyPath,
} from '../../support/tiny-program.ts'

const solver = await loadHighs()

function whyNot(program: Program, profile: Profile, request: Partial<PlanRequest> = {}): WhyNot {
  const targets = Object.keys(program.competencies).map(
    (competency) => ({ competency, level: 'silver' }) as const,
  )
  const result = planFor(program, profile, { targets, on: '2018-10-29', ...request }, solver)
  if (result.ok || result.code !== 'impossible') throw new Error('a plan was found')
  return result.why
}
const silver = (...requirements: readonly Requirement[]): TinyPath => ({ silver: requirements })
const [ada, ben, cid] = [holder('ada', []), holder('ben', []), holder('cid', [])]

describe('too few people', () => {
  const tooFew = { code: 'too-few-people', requirement: 0, can: 1, need: 2 } as const
  /** Two people with exam `a`, which is as told; one holds it. */
  const obstacles = (exam: Partial<Achievement>, people: readonly Person[] = [holder('ada', ['a']), ben]) =>
    whyNot(
      tinyProgram({ achievements: { a: exam }, competencies: [[silver(peopleWith(2, 'a'))]] }),
      companyOf(people),
    ).targets[0]!.paths[0]!.obstacles
  const closed = { code: 'closed', requirement: 0, achievement: 'a' } as const

  test('are counted with those who satisfy it already', () => {
    expect(obstacles({}, [holder('ada', ['a'])])).toEqual([tooFew])
    expect(obstacles({}, [ada])).toEqual([tooFew])
  })

  test('since the exam is retired, or accepted no more, from the day after', () => {
    expect(obstacles({ retired: '2018-10-27' })).toEqual([tooFew, { ...closed, retired: '2018-10-27' }])
    expect(() => obstacles({ retired: '2018-10-28' })).toThrow('a plan was found')
    expect(() => obstacles({ acceptedUntil: '2018-10-29' })).toThrow('a plan was found')
    // With too few people all the same, an exam that can be taken is no obstacle.
    for (const exam of [{ retired: '2018-10-28' }, { acceptedUntil: '2018-10-29' }])
      expect(obstacles(exam, [holder('ada', ['a'])])).toEqual([tooFew])
    const gone = { retired: '2018-10-27', acceptedUntil: '2018-10-28' }
    expect(obstacles(gone)).toEqual([
      { ...tooFew, can: 0 },
      { ...closed, ...gone },
    ])
    expect(obstacles({ acceptedUntil: '2018-10-28' })).toEqual([
      { ...tooFew, can: 0 },
      { ...closed, acceptedUntil: '2018-10-28' },
    ])
  })

  test('since it is not stated whether the exam still counts', () => {
    expect(obstacles({ mayCountUntil: '2018-10-28' })).toEqual([
      { ...tooFew, can: 0 },
      { ...closed, acceptedUntil: '2018-10-28' },
    ])
  })

  test('since a part of a certification is closed for everybody', () => {
    const program = tinyProgram({
      achievements: {
        b: { retired: '2018-06-30' },
        whole: { kind: 'certification', madeOf: { allOf: ['a', 'b'] } },
      },
      competencies: [[silver(peopleWith(2, 'whole'))]],
    })
    const told = (...people: readonly Person[]) =>
      whyNot(program, companyOf(people)).targets[0]!.paths[0]!.obstacles
    expect(told(ada, ben)).toEqual([
      { ...tooFew, can: 0 },
      { code: 'parts-closed', requirement: 0, achievement: 'whole' },
    ])
    expect(told(holder('ada', ['b']), ben)).toEqual([tooFew])
  })
})

describe('figures and facts that are to stay', () => {
  const fact: Requirement = { kind: 'attest', attest: 'fact' }
  const program = tinyProgram({ competencies: [[silver(figureOf('sum', 10), fact)]] })

  test('are told, and that letting them grow would help', () => {
    expect(whyNot(program, companyOf([], { metrics: { sum: 4 } }), { limits: { figures: false } })).toEqual({
      targets: [
        {
          target: { competency: 'c0', level: 'silver' },
          paths: [
            {
              path: 'p0',
              obstacles: [
                { code: 'figure-short', metric: 'sum', have: 4, need: 10 },
                { code: 'fact-not-confirmed', attestation: 'fact' },
              ],
            },
          ],
        },
      ],
      lift: ['figures'],
      hires: 0,
    })
  })
})

test('what may grow is no obstacle, and what does not help no limit', () => {
  const short = tinyProgram({ competencies: [[silver(peopleWith(2, 'a'), figureOf('sum', 10))]] })
  const tooFew = { code: 'too-few-people', requirement: 0, can: 1, need: 2 }
  const told = (figures: boolean) =>
    whyNot(short, companyOf([holder('ada', ['a'])]), { limits: { figures } }).targets[0]!.paths[0]!.obstacles
  expect(told(true)).toEqual([tooFew])
  expect(told(false)).toEqual([tooFew, { code: 'figure-short', metric: 'sum', have: 0, need: 10 }])
})

test('targets that can be reached alone have no obstacle of their own', () => {
  const program = tinyProgram({
    competencies: [[silver(peopleWith(1, { allOf: ['a', 'b'] }))], [silver(peopleWith(1, 'c'))]],
  })
  expect(whyNot(program, companyOf([ada]), { limits: { eachPerson: 2 } })).toEqual({
    targets: [],
    lift: ['eachPerson', 'hires'],
    hires: 2,
  })
})

test('a level whose threshold is published for another market only has no option', () => {
  const elsewhere = { kind: 'metric', metric: 'sum', atLeast: { developing: 10 } } as const
  const { targets } = whyNot(tinyProgram({ competencies: [[silver(elsewhere)]] }), companyOf([ada]))
  expect(targets).toEqual([{ target: { competency: 'c0', level: 'silver' }, paths: [] }])
})

test('limits that only together leave no way are told as such', () => {
  // One person would have to take three exams, and may take two.
  const program = tinyProgram({
    competencies: [[silver(peopleWith(1, { allOf: ['a', 'b'] }), peopleWith(1, 'c'))]],
  })
  const { targets } = whyNot(program, companyOf([ada]), { limits: { eachPerson: 2 } })
  expect(targets.map(({ paths }) => paths)).toEqual([
    [{ path: 'p0', obstacles: [{ code: 'limits-together' }] }],
  ])
})

test('the option with the fewest obstacles speaks for its path, and each path is told', () => {
  const ways = [{ allOf: ['a', 'b'] }, 'c']
  for (const anyOf of [ways, ways.toReversed()]) {
    const sameWay: Requirement = { kind: 'people', people: 2, each: { anyOf }, sameWay: 'unstated' }
    const program = tinyProgram({
      achievements: { a: { retired: '2018-06-30' }, b: { retired: '2018-06-30' } },
      competencies: [[silver(sameWay), silver(peopleWith(3, 'd'))]],
    })
    expect(whyNot(program, companyOf([ada])).targets[0]!.paths).toEqual([
      { path: 'p0', obstacles: [{ code: 'too-few-people', requirement: 0, can: 1, need: 2 }] },
      { path: 'p1', obstacles: [{ code: 'too-few-people', requirement: 0, can: 1, need: 3 }] },
    ])
  }
})

describe('a limit is named that alone would make it possible', () => {
  const program = tinyProgram({ competencies: [[silver(peopleWith(2, { allOf: ['a', 'b'] }))]] })
  const lifted = (limits: Limits, ...people: readonly Person[]) => {
    const { lift, hires } = whyNot(program, companyOf(people), { limits })
    return [hires, ...lift]
  }
  const { associatedSince: _, ...stranger } = cid

  test.each<[Limits, readonly Person[], readonly (number | string)[]]>([
    [{ eachPerson: 1 }, [ada, ben], [2, 'eachPerson']],
    [{ people: { ada: 1 } }, [ada, ben], [2, 'eachPerson', 'hires']],
    [{ leftAlone: ['ada'] }, [ada, ben], [2, 'leftAlone', 'hires']],
    [{ associations: false }, [ada, stranger], [2, 'hires', 'associations']],
    [{ hires: 1 }, [], [2, 'hires']],
    // Both stand in the way: neither alone would help.
    [{ leftAlone: ['ada'], eachPerson: 1 }, [ada, ben], [2]],
    [{ associations: false, eachPerson: 1 }, [ada, stranger], [2]],
    [{}, [ada], [2, 'hires']],
  ])('%j', (limits, people, expected) => {
    expect(lifted(limits, ...people)).toEqual(expected)
  })
})
