import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sample)
  const names = () => calculator.scenarios.$scenarios.get().map(({ name }) => name)
  return { ...calculator, names }
}

test('a scenario is added and opened in one step; edits go to it alone', () => {
  const { history, people, scenarios } = begin()
  scenarios.add('After hiring', sample)
  people.remove('p1')
  expect(scenarios.$open.get()?.name).toBe('After hiring')
  expect(history.$profile.get().people).toHaveLength(8)
  expect(history.$workspace.get().mine).toBe(sample)
  history.undo()
  history.undo()
  expect(history.$workspace.get()).toEqual({ mine: sample, scenarios: [], open: null })
  expect(history.$last.get()).toBeNull()
})

test('a name that is taken gets the first free number', () => {
  const { scenarios, names } = begin()
  scenarios.add('Plan', sample)
  scenarios.add(' Plan', sample)
  scenarios.add('Plan', sample)
  scenarios.duplicate(scenarios.$scenarios.get()[1]!.id)
  expect(names()).toEqual(['Plan', 'Plan 2', 'Plan 3', 'Plan 4'])
  scenarios.rename(scenarios.$scenarios.get()[3]!.id, 'Plan')
  expect(names()).toEqual(['Plan', 'Plan 2', 'Plan 3', 'Plan 4'])
  scenarios.rename(scenarios.$scenarios.get()[0]!.id, 'Ada passes 70-346')
  scenarios.duplicate(scenarios.$scenarios.get()[0]!.id)
  expect(names().at(-1)).toBe('Ada passes 70-346 2')
})

test('an empty name or the same one changes nothing', () => {
  const { history, scenarios, names } = begin()
  const id = scenarios.add('Plan', sample)
  scenarios.rename(id, '  ')
  scenarios.rename(id, ' Plan ')
  scenarios.rename('nobody', 'Other')
  expect(names()).toEqual(['Plan'])
  history.undo()
  expect(history.$last.get()).toBeNull()
})

test('opening is no step, and what is undone opens where it happened', () => {
  const { history, organization, scenarios } = begin()
  const id = scenarios.add('Plan', sample)
  organization.setMarket('developing')
  scenarios.open(null)
  expect(history.$profile.get()).toBe(sample)
  expect(history.$event.get()).toBeNull()
  history.undo()
  expect(scenarios.$open.get()).toEqual({ id, name: 'Plan', profile: sample })
  history.redo()
  expect(scenarios.$open.get()).toBeNull()
  expect(scenarios.$scenarios.get()[0]!.profile.organization.market).toBe('developing')
  scenarios.open('nobody')
  expect(scenarios.$open.get()).toBeNull()
})

test('what stands unfinished in a field waits in the profile in which it was typed', () => {
  const { history, organization, scenarios } = begin()
  history.draft('day', '31/02')
  const id = scenarios.add('Plan', sample)
  expect(history.$drafts.get()).toEqual({})
  history.draft('day', 'soon')
  organization.rename('Fabrikam', 'organization/name')
  scenarios.open(null)
  expect(history.$drafts.get()).toEqual({ day: '31/02' })
  scenarios.open(id)
  expect(history.$drafts.get()).toEqual({ day: 'soon' })
  scenarios.remove(id)
  expect(history.$drafts.get()).toEqual({ day: '31/02' })
  history.undo()
  expect(history.$drafts.get()).toEqual({ day: 'soon' })
})

test('typing in the same field of two profiles is two steps', () => {
  const { history, organization, scenarios } = begin()
  organization.rename('A', 'organization/name')
  scenarios.add('Plan', sample)
  organization.rename('B', 'organization/name')
  scenarios.open(null)
  organization.rename('C', 'organization/name')
  history.undo()
  expect(history.$profile.get().organization.name).toBe('A')
})

test('removing the open one leads back to the own data, another one stays open', () => {
  const { scenarios } = begin()
  const first = scenarios.add('First', sample)
  const second = scenarios.add('Second', sample)
  scenarios.remove(first)
  expect(scenarios.$open.get()?.id).toBe(second)
  scenarios.remove(second)
  expect(scenarios.$open.get()).toBeNull()
})

test('a scenario taken over becomes the own data, and stays', () => {
  const { history, organization, scenarios } = begin()
  const id = scenarios.add('Plan', sample)
  organization.setMarket('developing')
  const planned = history.$profile.get()
  scenarios.replaceMine(id)
  scenarios.replaceMine('nobody')
  scenarios.duplicate('nobody')
  expect(history.$workspace.get()).toEqual({
    mine: planned,
    scenarios: [{ id, name: 'Plan', profile: planned }],
    open: null,
  })
  history.undo()
  expect(history.$workspace.get().mine).toBe(sample)
})
