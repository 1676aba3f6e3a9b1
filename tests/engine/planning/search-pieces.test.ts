/** What is told of one question, piece by piece. */
import { describe, expect, test } from 'vitest'
import type { Budget } from '../../../src/engine/planning/budget.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import { searchPlans, type SearchPiece } from '../../../src/engine/planning/search.ts'
import type { Person } from '../../../src/engine/profile/types.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const highs = await loadHighs()
const silver = (competency: string, path?: string) =>
  ({ competency, level: 'silver', ...(path && { path }) }) as const
/** Two paths by one exam or by two; a competency with one path. */
const program = tinyProgram({
  competencies: [
    [{ silver: [peopleWith(1, 'a')] }, { silver: [peopleWith(1, { allOf: ['b', 'c'] })] }],
    [{ silver: [peopleWith(1, 'd')] }],
  ],
})
const [ada, met] = [holder('ada', []), holder('ada', ['a'])]

interface Asked {
  readonly targets?: PlanRequest['targets']
  readonly limits?: PlanRequest['limits'] & object
  readonly people?: readonly Person[]
  readonly budget?: Budget
  readonly solver?: Solver
}
function piecesOf({ targets = [silver('c0')], limits = {}, people = [ada], budget, solver = highs }: Asked) {
  const pieces: SearchPiece[] = []
  const request = { targets, limits, on: '2018-10-29' }
  const job = { program, profile: companyOf(people), request, ...(budget && { budget }) }
  searchPlans(job, solver, (piece) => pieces.push(piece))
  return pieces
}
const codes = (asked: Asked) => piecesOf(asked).map(({ code }) => code)

describe('a search tells', () => {
  test('the plan, the next best, each path and whom an exam helps', () => {
    expect(piecesOf({})).toMatchObject([
      { code: 'plan', result: { ok: true, plan: { cost: 1 } } },
      { code: 'others', others: [{ cost: 2 }] },
      {
        code: 'paths',
        paths: [
          { path: 'p0', result: { plan: { cost: 1 } } },
          { path: 'p1', result: { plan: { cost: 2 } } },
        ],
      },
      { code: 'helps', helps: [{ achievement: 'a' }, { achievement: 'b' }, { achievement: 'c' }] },
      { code: 'done' },
    ])
  })

  test('paths only of a single level that is asked for by any of several', () => {
    const withoutPaths = ['plan', 'others', 'helps', 'done']
    expect(codes({ targets: [silver('c0'), silver('c1')] })).toEqual(withoutPaths)
    expect(codes({ targets: [silver('c0', 'p1')] })).toEqual(withoutPaths)
    expect(codes({ targets: [silver('c1')] })).toEqual(withoutPaths)
  })

  test('no other plan where nothing is to be done', () => {
    expect(codes({ people: [met] })).toEqual(['plan', 'paths', 'helps', 'done'])
  })

  test('paths and helps where there is no plan, nothing where the question has mistakes', () => {
    expect(codes({ limits: { eachPerson: 0 } })).toEqual(['plan', 'paths', 'helps', 'done'])
    for (const asked of [{ targets: [] }, { limits: { hires: -1 } }])
      expect(piecesOf(asked)).toMatchObject([
        { code: 'plan', result: { ok: false, code: 'bad-request' } },
        { code: 'done' },
      ])
  })

  test('three further plans at most', () => {
    const many = tinyProgram({
      competencies: [['a', 'b', 'c', 'd', 'e'].map((id) => ({ silver: [peopleWith(1, id)] }))],
      achievements: { e: {} },
    })
    const pieces: SearchPiece[] = []
    const request = {
      targets: [silver('c0')],
      on: '2018-10-29',
      costs: { achievements: { a: 1, b: 2, c: 3, d: 4, e: 5 } },
    }
    searchPlans({ program: many, profile: companyOf([ada]), request }, highs, (piece) => pieces.push(piece))
    expect(pieces.find(({ code }) => code === 'others')).toMatchObject({
      others: [{ cost: 2 }, { cost: 3 }, { cost: 4 }],
    })
  })

  test('how far the solver is', () => {
    const telling: Solver = (asked, control) => {
      control?.onProgress?.({ bound: 0 })
      return highs(asked)
    }
    expect(piecesOf({ solver: telling })[0]).toEqual({ code: 'progress', bound: 0 })
  })

  test('no further plan where the solver stops before all are proven', () => {
    const pieces: SearchPiece[] = []
    const stopping: Solver = (asked, control) =>
      pieces.some(({ code }) => code === 'plan') ? { status: 'stopped' } : highs(asked, control)
    const request = { targets: [silver('c0')], on: '2018-10-29' }
    searchPlans({ program, profile: companyOf([ada]), request }, stopping, (piece) => pieces.push(piece))
    expect(pieces[1]).toEqual({ code: 'others', others: [] })
  })
})

describe('with a budget a search tells', () => {
  test('what is within it', () => {
    expect(piecesOf({ budget: { exams: 1 }, targets: [silver('c0'), silver('c1')] })).toMatchObject([
      { code: 'within', within: { ok: true, exams: 1, reached: [silver('c0')] } },
      { code: 'done' },
    ])
  })

  test('that there is no answer where the solver stops', () => {
    expect(piecesOf({ budget: { exams: 1 }, solver: () => ({ status: 'stopped' }) })).toEqual([
      { code: 'plan', result: { ok: false, code: 'stopped' } },
      { code: 'done' },
    ])
  })
})
