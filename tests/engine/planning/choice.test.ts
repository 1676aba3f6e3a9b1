/** What the values of a model's variables mean. */
import { expect, test } from 'vitest'
import { choiceOf } from '../../../src/engine/planning/choice.ts'
import type { PersonClass } from '../../../src/engine/planning/classes.ts'
import type { Goal, OpenOption } from '../../../src/engine/planning/goals.ts'
import type { Meaning, Model } from '../../../src/engine/planning/model.ts'

const option = (path: string): OpenOption => ({
  option: { path, demands: [], figures: [], attestations: [] },
  needs: [],
  gaps: [],
  facts: [],
})
const [one, other] = [option('p0'), option('p1')]
const goal: Goal = { target: { competency: 'c0', level: 'silver' }, options: [one, other] }
const pattern = { achievements: ['a'], covers: [0], cost: 1, exams: 1 }
const of: PersonClass = { members: [0, 1], joins: 'hired', gains: [], parts: [[pattern]], atMost: 5 }

const choice = (...variables: readonly (readonly [meaning: Meaning, value: number])[]) => {
  const model: Model = {
    variables: variables.map(([meaning]) => ({ meaning, atMost: 9 })),
    constraints: [],
    objectives: [{ terms: [] }, { terms: [] }, { terms: [] }],
  }
  return choiceOf(
    model,
    variables.map(([, value]) => value),
  )
}
const figure = (need: number): Meaning => ({ code: 'figure', metric: 'sum', have: 1, need })

test('what is 0 is not done', () => {
  expect(
    choice(
      [{ code: 'option', goal, option: one }, 0],
      [{ code: 'pattern', of, part: 0, pattern }, 0],
      [{ code: 'join', of }, 0],
      [figure(5), 0],
      [{ code: 'fact', attestation: 'fact' }, 0],
    ),
  ).toEqual({ options: new Map(), takings: [], joins: new Map(), figures: [], facts: [] })
})

test('each variable means what is done, and by how many', () => {
  expect(
    choice(
      [{ code: 'option', goal, option: other }, 1],
      [{ code: 'pattern', of, part: 0, pattern }, 2],
      [{ code: 'join', of }, 2],
      [{ code: 'fact', attestation: 'fact' }, 1],
      [{ code: 'filling' }, 1],
      [{ code: 'difference' }, 1],
    ),
  ).toEqual({
    options: new Map([[goal, other]]),
    takings: [{ of, part: 0, pattern, members: 2 }],
    joins: new Map([[of, 2]]),
    figures: [],
    facts: ['fact'],
  })
})

test('of two options the first completes the goal, of two needs the higher is the figure', () => {
  const { options, figures } = choice(
    [{ code: 'option', goal, option: one }, 1],
    [{ code: 'option', goal, option: other }, 1],
    [figure(5), 1],
    [figure(8), 1],
    [figure(9), 0],
  )
  expect(options.get(goal)).toBe(one)
  expect(figures).toMatchObject([{ metric: 'sum', need: 8 }])
})
