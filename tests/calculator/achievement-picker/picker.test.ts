import { expect, test } from 'vitest'
import { createPicker } from '../../../src/calculator/achievement-picker/picker.ts'
import { searchIn } from '../../../src/calculator/workspace/achievement-search.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { calculatorOver } from '../support.ts'

function begin() {
  const { history, program } = calculatorOver()
  const search = searchIn(program)
  return { history, search, picker: createPicker('field', history, search) }
}
const activeIn = ({ picker }: ReturnType<typeof begin>) => {
  const { active, options } = picker.$state.get()
  return options[active]?.id
}

test('what is typed opens the list with the best active; emptied, all are listed and none is active', () => {
  const all = begin()
  all.picker.type('70-74')
  expect(all.picker.$state.get()).toMatchObject({ isOpen: true, active: 0 })
  expect(activeIn(all)).toBe('70-740')
  all.picker.type('')
  expect(all.picker.$state.get()).toMatchObject({ isOpen: true, active: -1 })
  expect(all.picker.$state.get().options).toHaveLength(Object.keys(smallEdition.achievements).length)
})

test('the arrows open the list and go around', () => {
  const all = begin()
  all.picker.type('70-74')
  all.picker.close()
  expect(all.picker.$state.get()).toEqual({ text: '70-74', isOpen: false, options: [], active: -1 })
  all.picker.move(-1)
  expect(activeIn(all)).toBe('70-742')
  all.picker.move(1)
  expect(activeIn(all)).toBe('70-740')
  all.picker.move(1)
  expect(activeIn(all)).toBe('70-741')
  all.picker.type('70-999')
  all.picker.move(1)
  expect(activeIn(all)).toBeUndefined()
})

test('the text outlives the field until it is cleared', () => {
  const { history, search, picker } = begin()
  picker.type('70-999')
  expect(createPicker('field', history, search).$state.get().text).toBe('70-999')
  picker.clear()
  expect(history.$drafts.get()).toEqual({})
})

test('what is typed and not chosen is a problem, and so is what the edition does not name', () => {
  const { picker } = begin()
  expect(picker.problem()).toBeNull()
  picker.type('  ')
  expect(picker.problem()).toBeNull()
  picker.type('346')
  expect(picker.problem()).toEqual({ code: 'not-chosen' })
  picker.type('70-999')
  expect(picker.problem()).toEqual({ code: 'no-such-achievement', text: '70-999' })
})
