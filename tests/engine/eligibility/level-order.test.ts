/** Which path a level shows, and in which order competencies stand, in programs of a few lines. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { isBegun, nearest, viewAreas, viewCompetency } from '../../../src/engine/eligibility/level-views.ts'
import { nearestStep } from '../../../src/engine/eligibility/nearest-step.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { indexPeople } from '../../../src/engine/requirements/index.ts'
import { companyOf, figureOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const on = '2018-10-29'
const silverOf = (program: Program, profile: Profile) =>
  viewCompetency(program, assess(program, profile, on), 'c0').levels[0]!
const having = (count: number, ...achievements: readonly string[]) =>
  Array.from({ length: count }, (_, at) => holder(`${achievements.join()}${at}`, achievements))

describe('of several paths a level shows', () => {
  test('the one that lacks less, wherever it stands', () => {
    const path = (people: number) => ({ silver: [peopleWith(people, 'a')] })
    const shown = (...numbers: readonly number[]) =>
      silverOf(tinyProgram({ competencies: [numbers.map(path)] }), companyOf(having(1, 'a'))).path
    expect(shown(4, 2)).toBe('p1')
    expect(shown(2, 4)).toBe('p0')
  })

  test('one that is unclear before one that is unmet, though that lacks less', () => {
    const program = tinyProgram({
      achievements: { b: { mayCountUntil: '2018-06-30' } },
      competencies: [
        [{ silver: [figureOf('sum', 10)] }, { silver: [peopleWith(1, 'b'), peopleWith(2, 'b')] }],
      ],
    })
    const company = companyOf(having(2, 'b'), { metrics: { sum: 9 } })
    expect(silverOf(program, company)).toMatchObject({ path: 'p1', state: 'unclear' })
  })
})

test('of the requirements of its path those are listed that are not met', () => {
  const program = tinyProgram({ competencies: [[{ silver: [peopleWith(1, 'a'), peopleWith(2, 'b')] }]] })
  const unmet = (...people: Parameters<typeof companyOf>[0]) =>
    silverOf(program, companyOf(people)).unmet.map(({ need }) => need)
  expect(unmet(...having(2, 'a'))).toEqual([2])
  expect(unmet()).toEqual([1, 2])
  expect(unmet(...having(2, 'a', 'b'))).toEqual([])
})

describe('the state of a level', () => {
  const program = tinyProgram({
    achievements: { b: { mayCountUntil: '2018-10-28' } },
    competencies: [[{ silver: [peopleWith(1, { anyOf: ['a', 'b'] })] }]],
  })
  const subscription = { level: 'silver', purchased: '2018-03-01' } as const

  test('is that of what is displayed, though it has become unclear', () => {
    expect(silverOf(program, companyOf(having(1, 'b'), { subscription })).state).toBe('at-risk')
    expect(silverOf(program, companyOf(having(1, 'b'))).state).toBe('unclear')
    const soon = [...having(1, 'b'), holder('ada', ['a'], { associatedSince: on })]
    expect(silverOf(program, companyOf(soon, { subscription })).state).toBe('active')
  })

  test('is by override only where the path is not met by itself', () => {
    const overrides = [{ competency: 'c0', level: 'silver', from: on }] as const
    expect(silverOf(program, companyOf([], { overrides })).byOverride).toBe(true)
    expect(silverOf(program, companyOf(having(1, 'a'), { overrides })).byOverride).toBe(false)
  })
})

describe('the order of competencies in an area', () => {
  /** Nobody holds `d`; `c1` and `c9` publish nothing. */
  const level = (people: number, each: string) => [peopleWith(people, each)]
  const program = tinyProgram({
    competencies: [
      [{ silver: [...level(2, 'd'), ...level(3, 'd')] }],
      [],
      [{ silver: level(4, 'a') }],
      [{ silver: level(3, 'a') }],
      [{ silver: level(1, 'b'), gold: level(4, 'b') }],
      [{ silver: level(1, 'b'), gold: level(3, 'b') }],
      [{ silver: level(1, 'b') }],
      [{ silver: level(1, 'c'), gold: level(1, 'c') }],
      [{ silver: level(2, 'd') }],
      [],
      [{ silver: level(2, 'b') }],
      [{ silver: level(1, 'c'), gold: level(1, 'c') }],
    ],
  })
  const company = companyOf([...having(2, 'a'), ...having(2, 'b'), ...having(1, 'c')])
  const areas = () => viewAreas(program, assess(program, company, on))

  test('is Gold, Silver with the nearest Gold first, the nearest on the way, and the others as published', () => {
    expect(areas().map(({ competencies }) => competencies.map(({ id }) => id))).toEqual([
      ['c7', 'c11', 'c6', 'c10', 'c5', 'c4', 'c3', 'c2', 'c0', 'c8', 'c1', 'c9'],
    ])
  })

  test('begun is what something is there for', () => {
    const begun = areas()[0]!
      .competencies.filter(isBegun)
      .map(({ id }) => id)
    expect(begun).toEqual(['c7', 'c11', 'c6', 'c10', 'c5', 'c4', 'c3', 'c2'])
    const gold = tinyProgram({ competencies: [[{ silver: level(1, 'a'), gold: level(2, 'b') }]] })
    const view = viewCompetency(gold, assess(gold, companyOf(having(1, 'a')), on), 'c0')
    expect(view.levels.map(({ state }) => state)).toEqual(['qualified', 'not-started'])
    expect(isBegun(view)).toBe(true)
  })

  test('areas in which nothing is begun come last', () => {
    const text = { en: 'x', ru: 'x' }
    const placed = { untouched: ['c0', 'c1'], half: ['c8', 'c2'], begun: ['c3', 'c4'] }
    const areaOf = (id: string) => Object.entries(placed).find(([, ids]) => ids.includes(id))?.[0] ?? 'rest'
    const parted: Program = {
      ...program,
      areas: { untouched: text, half: text, begun: text, rest: text },
      competencies: Object.fromEntries(
        Object.entries(program.competencies).map(([id, rules]) => [id, { ...rules, area: areaOf(id) }]),
      ),
    }
    const order = (profile: Profile) => viewAreas(parted, assess(parted, profile, on)).map(({ id }) => id)
    expect(order(company)).toEqual(['half', 'begun', 'rest', 'untouched'])
    expect(order(companyOf([]))).toEqual(['untouched', 'half', 'begun', 'rest'])
  })

  test('the nearest level is the one that lacks least, of all areas', () => {
    const { view, next } = nearest(areas())!
    expect([view.id, next.level]).toEqual(['c5', 'gold'])
  })
})

describe('the next step', () => {
  const stepOf = (program: Program, profile: Profile) => {
    const people = indexPeople(program, profile.people ?? [], on)
    const areas = viewAreas(program, assess(program, profile, on))
    return nearestStep(program, areas, { program, profile, people, on })
  }

  test('passes over a level that nothing reaches in the market of the company', () => {
    const elsewhere = { kind: 'metric', metric: 'sum', atLeast: { developing: 10 } } as const
    const program = tinyProgram({
      competencies: [[{ silver: [peopleWith(1, 'a'), elsewhere] }], [{ silver: [peopleWith(5, 'a')] }]],
    })
    const company = companyOf(having(1, 'a'), { metrics: { sum: 9 } })
    expect(stepOf(program, company)).toMatchObject({ competency: 'c1', steps: [{ people: [{ short: 4 }] }] })
  })

  test('may be a fact to confirm, beside a requirement that is met', () => {
    const program = tinyProgram({
      competencies: [[{ silver: [peopleWith(1, 'a'), { kind: 'attest', attest: 'fact' }] }]],
    })
    expect(stepOf(program, companyOf(having(1, 'a')))!.steps).toMatchObject([
      { people: [], figures: [], attestations: ['fact'] },
    ])
  })
})
