import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createChangeMany } from '../../../src/calculator/people/change-many.ts'
import { calculatorOver } from '../support.ts'

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  return {
    ...calculator,
    many: createChangeMany(calculator),
    selected: () => [...calculator.selection.$selected.get()],
  }
}

test('one, a range from there in either direction, and taken back as a range', () => {
  const { selected, selection } = begin()
  selection.select('p5', true, false)
  selection.select('p7', true, true)
  expect(selected()).toEqual(['p5', 'p6', 'p7'])
  selection.select('p4', true, true)
  expect(selected()).toEqual(['p4', 'p5', 'p6', 'p7'])
  selection.select('p5', false, true)
  expect(selected()).toEqual(['p6', 'p7'])
  selection.clear()
  selection.select('p2', true, true)
  expect(selected()).toEqual(['p2'])
})

test('a range goes through the list as it is filtered and ordered', () => {
  const { list, selected, selection } = begin()
  list.ask({ order: 'name', isDescending: true, standing: 'serving' })
  selection.select('p8', true, false)
  selection.select('p5', true, true)
  expect(selected()).toEqual(['p5', 'p6', 'p8'])
})

test('a selection outlives filtering, and all found are added to it', () => {
  const { list, selected, selection } = begin()
  selection.select('p1', true, false)
  list.ask({ standing: 'idle' })
  expect(selection.$selectedOfFound.get()).toBe(0)
  selection.selectFound(true)
  expect(selected()).toEqual(['p1', 'p7', 'p8'])
  expect(selection.$selectedOfFound.get()).toBe(2)
  selection.selectFound(false)
  expect(selected()).toEqual(['p1'])
})

test('who is removed is selected no more, until that is undone', () => {
  const { history, many, selected, selection } = begin()
  selection.select('p1', true, false)
  selection.select('p2', true, false)
  many.remove(new Set(['p1']))
  expect(selected()).toEqual(['p2'])
  history.undo()
  expect(selected()).toEqual(['p1', 'p2'])
})
