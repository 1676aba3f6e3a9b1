import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createComparison, differs } from '../../../src/calculator/scenarios/comparison.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sample)
  return { ...calculator, ...createComparison(calculator) }
}

test('every competency with requirements stands by today and by each scenario', () => {
  const { $columns, competencies, scenarios } = begin()
  scenarios.whatIfPassed('Boris passes', 'p2', ['70-339'])
  scenarios.whatIfLeaves('Nobody leaves', 'p8', undefined)
  const columns = $columns.get()
  expect(columns.map(({ scenario }) => scenario?.name ?? null)).toEqual([
    null,
    'Boris passes',
    'Boris passes + Nobody leaves',
  ])
  expect(competencies).toEqual(Object.keys(smallEdition.competencies).filter((id) => id !== 'isv'))
  expect(columns[0]!.changes).toEqual([])
  expect(columns[1]!.changes).toEqual([
    { code: 'reached', competency: 'collaboration-and-content', level: 'silver' },
  ])
  expect(columns[1]!.states['collaboration-and-content']).toEqual([
    { level: 'silver', state: 'active' },
    { level: 'gold', state: 'not-yet' },
  ])
  expect(columns.map(({ purchasable }) => purchasable)).toEqual(['gold', 'gold', 'gold'])
  expect(competencies.filter((id) => differs(columns, id))).toEqual(['collaboration-and-content'])
})

test('the day of judgement is common, and what is edited is judged anew', () => {
  const { $columns, day, organization, scenarios } = begin()
  scenarios.add('Same', sample)
  day.setDay('2019-06-01')
  expect($columns.get()[0]!.states['datacenter']![0]!.state).not.toBe('at-risk')
  expect($columns.get()[1]!.states).toEqual($columns.get()[0]!.states)
  organization.startOver()
  expect($columns.get()[1]!.purchasable).toBeNull()
  expect($columns.get()[0]!.purchasable).not.toBeNull()
})

test('a what-if changes one thing', () => {
  const { history, scenarios } = begin()
  scenarios.whatIfRenewed('Renewed', 'p8', 'ta-cloud-platform')
  const changed = history.$profile.get().people!.filter((person, index) => person !== sample.people![index])
  expect(changed.map(({ achievements }) => achievements[0])).toEqual([
    { id: 'ta-cloud-platform', earned: '2017-06-30' },
  ])
})
