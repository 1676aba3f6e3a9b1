import { expect, test } from 'vitest'
import { commonCondition } from '../../../src/calculator/levels/common-condition.ts'
import { holdersOf } from '../../../src/calculator/levels/holders.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { indexPeople } from '../../../src/engine/requirements/index.ts'
import { nextStep } from '../../../src/engine/requirements/next-step.ts'
import { smallEdition as program } from '../../support/small-edition.ts'

const on = program.published
const profile = sampleIn('en')
const context = { program, profile, people: indexPeople(program, profile.people!, on), on }
const pathsOf = (competency: string) => Object.values(program.competencies[competency]!.paths)

test('what Silver and Gold ask of each person alike is told once', () => {
  const [messaging] = pathsOf('messaging')
  expect(commonCondition([messaging!.silver!, messaging!.gold!])).toEqual({
    anyOf: [{ allOf: ['70-347', '70-345'] }, 'mcse-productivity'],
  })
})

test('nothing is common where a level asks for other people, or for several kinds of them', () => {
  expect(commonCondition([[{ kind: 'attest', attest: 'surface-hub-adr' }]])).toBeNull()
  const people = (each: string) => ({ kind: 'people', people: 1, each }) as const
  expect(commonCondition([[people('70-346')], [people('70-347')]])).toBeNull()
  expect(commonCondition([[people('70-346'), people('70-346')]])).toBeNull()
})

test('the matrix names who counts, then who is nearest, with what each holds and lacks', () => {
  const gold = pathsOf('messaging')[0]!.gold![0]!
  const each = commonCondition([[gold]])!
  const matrix = holdersOf(each, context, nextStep(gold, context)!.nearest)!
  expect(matrix.columns).toEqual(['70-347', '70-345', 'mcse-productivity'])
  expect(matrix.rows.slice(0, 3).map(({ person, holds, lacks }) => [person, [...holds], lacks])).toEqual([
    ['p1', ['70-347', '70-345'], []],
    ['p2', ['70-347', '70-345'], []],
    ['p3', ['mcse-productivity'], []],
  ])
})

test('a condition with too many achievements is no table', () => {
  expect(holdersOf({ anyOf: ['a', 'b', 'c', 'd', 'e', 'f'] }, context, [])).toBeNull()
})
