import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/site/competencies/in-short.ts'
import type { SmallestTeam } from '../../../src/site/competencies/teams.ts'
import { program } from '../../support/program.ts'

const [en, ru] = (['en', 'ru'] as const).map((language) => {
  const { teams } = sentencesOf(program, language)
  return (...given: Parameters<typeof teams>) => teams(...given).map((way) => way.replaceAll('\u00a0', ' '))
})

const pair: SmallestTeam = [{ people: 2, each: [['70-345'], ['70-347']] }]
const two: SmallestTeam = [
  { people: 1, each: [['70-496'], ['70-497', 'csm', 'psm-1']] },
  { people: 1, each: [['70-496']] },
]

test('a team in words', () => {
  expect(en!([pair])).toEqual(['2 people, each with 70-345 and 70-347'])
  expect(ru!([pair])).toEqual(['2 сотрудника, у каждого: 70-345 и 70-347'])
  expect(en!([two])).toEqual(['1 person with 70-496 and 70-497 (or one of 2 others); 1 person with 70-496'])
  expect(en!([[{ people: 1, each: [['70-345', '70-347']] }]])).toEqual(['1 person with 70-345 (or 70-347)'])
  expect(en!([[]])).toEqual(['No exams are needed.'])
})

test('more of the same people are not listed again', () => {
  const more = [{ ...pair[0]!, people: 4 }]
  expect(en!([more], [pair])).toEqual(['4 people, each with the same'])
  expect(en!([more], [[{ people: 2, each: [['70-345']] }]])).toEqual([
    '4 people, each with 70-345 and 70-347',
  ])
  expect(en!([two], [two])).toHaveLength(1)
  expect(en!([two], [two])[0]).not.toContain('the same')
  expect(en!([[]], [[]])).toEqual(['No exams are needed.'])
})
