/** The gap to one level, path by path. */
import { expect, test } from 'vitest'
import { plansByPath } from '../../../src/engine/planning/by-path.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import { companyOf, holder, peopleWith, tinyProgram } from '../../support/tiny-program.ts'

const solver = await loadHighs()
const on = '2018-10-29'

test('each path that publishes the level has its own cheapest plan, an override leaves them open', () => {
  const program = tinyProgram({
    competencies: [
      [
        { silver: [peopleWith(3, 'a')] },
        { gold: [peopleWith(1, 'a')] },
        { silver: [peopleWith(1, 'b'), peopleWith(1, 'c')] },
        { silver: [peopleWith(9, 'a')] },
      ],
    ],
  })
  const people = ['p0', 'p1', 'p2'].map((id) => holder(id, []))
  const overrides = [{ competency: 'c0', level: 'silver', from: on }] as const
  const level = { competency: 'c0', level: 'silver' } as const
  const found = plansByPath(program, companyOf(people, { overrides }), level, { on }, solver)
  expect(found.map(({ path, result }) => [path, result.ok ? result.plan.cost : result.code])).toEqual([
    ['p0', 3],
    ['p2', 2],
    ['p3', 'impossible'],
  ])
  expect(plansByPath(program, companyOf(people), { ...level, competency: 'none' }, { on }, solver)).toEqual(
    [],
  )
})
