import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createComparison, differing, differs } from '../../../src/calculator/scenarios/comparison.ts'
import { createWhatIf } from '../../../src/calculator/scenarios/what-if.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sample)
  return { ...calculator, ...createComparison(calculator), whatIf: calculator.of(createWhatIf) }
}

test('every competency with requirements stands by today and by each scenario', () => {
  const { $columns, competencies, whatIf } = begin()
  whatIf.passed('Boris passes', 'p2', ['70-339'])
  whatIf.leaves('Nobody leaves', 'p8', undefined)
  const columns = $columns.get()
  expect(columns.map(({ scenario }) => scenario?.name ?? null)).toEqual([
    null,
    'Boris passes',
    'Boris passes + Nobody leaves',
  ])
  expect(competencies).toEqual(Object.keys(smallEdition.competencies).filter((id) => id !== 'isv'))
  expect(differing(columns[0]!)).toEqual([])
  expect(differing(columns[1]!)).toMatchObject([
    {
      state: 'active',
      lacking: undefined,
      change: { code: 'reached', competency: 'collaboration-and-content', level: 'silver' },
    },
    // Gold lacks one person less: 1 → 2 of 4.
    { competency: 'collaboration-and-content', level: 'gold', state: 'not-yet', change: undefined },
  ])
  expect(columns.map(({ purchasable }) => purchasable)).toEqual(['gold', 'gold', 'gold'])
  expect(competencies.filter((id) => differs(columns, id))).toEqual(['collaboration-and-content'])
})

test('the day of judgement is common, and what is edited is judged anew', () => {
  const { $columns, day, organization, scenarios } = begin()
  scenarios.add('Same', sample)
  day.setDay('2019-06-01')
  expect($columns.get()[0]!.standings['datacenter']![0]!.state).not.toBe('at-risk')
  expect($columns.get()[1]!.standings).toEqual($columns.get()[0]!.standings)
  organization.startOver()
  expect($columns.get()[1]!.purchasable).toBeNull()
  expect($columns.get()[0]!.purchasable).not.toBeNull()
})

test('the next loss is the earliest, whatever weighs more later', () => {
  const { $columns, whatIf } = begin()
  whatIf.leaves('Ada leaves', 'p1', '2019-03-01')
  const losses = $columns.get().map(({ nextLoss }) => nextLoss)
  expect(losses[1]).toEqual(losses[0])
})

test('a what-if changes one thing', () => {
  const { history, whatIf } = begin()
  whatIf.renewed('Renewed', 'p8', 'ta-cloud-platform')
  const changed = history.$profile.get().people!.filter((person, index) => person !== sample.people![index])
  expect(changed.map(({ achievements }) => achievements[0])).toEqual([
    { id: 'ta-cloud-platform', earned: '2017-06-30' },
  ])
})

test('what a level lacks is a difference, too: one rule for the card, the table and the filter', () => {
  const { $columns, competencies, scenarios, whatIf } = begin()
  const gold = (at: number) =>
    $columns.get()[at]!.standings['datacenter']!.find(({ level }) => level === 'gold')!
  whatIf.hired('Two', 2, ['mcsa-windows-server-2016'], '2018-10-28')
  expect(gold(1)).toMatchObject({
    isOther: true,
    lacking: { before: { have: 0 }, now: { have: 2, need: 4 } },
  })
  expect(differing($columns.get()[1]!)).toContain(gold(1))
  expect(competencies.filter((id) => differs($columns.get(), id))).toContain('datacenter')
  scenarios.open(null)
  whatIf.hired('Nobody who counts', 2, [], '2018-10-28')
  expect(differing($columns.get()[2]!)).toEqual([])
})
