import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createReplacing } from '../../../src/calculator/workspace/replacing.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')

function begin() {
  const calculator = calculatorOver()
  return { ...calculator, replacing: calculator.of(createReplacing) }
}

test('where nothing or only the untouched sample is, nothing is asked', () => {
  const { history, replacing, view } = begin()
  replacing.ask({ code: 'load-sample', profile: sample })
  expect(history.$profile.get()).toBe(sample)
  replacing.ask({ code: 'start-over' })
  expect([view.$dialog.get(), history.$profile.get().people]).toEqual([null, undefined])
})

test('what is the visitor’s own is asked about, and comes back by one step', () => {
  const { history, people, replacing, view } = begin()
  people.addPerson()
  const own = history.$profile.get()
  const by = { code: 'start-over' } as const
  replacing.ask(by)
  expect([view.$dialog.get(), history.$profile.get()]).toEqual([by, own])
  expect(replacing.ownIn(by)).toBe(own)
  replacing.replace(by)
  expect(history.$profile.get().people).toBeUndefined()
  expect(history.$event.get()!.isReplaced).toBe(true)
  history.undo()
  expect(history.$profile.get()).toBe(own)
  expect(history.$event.get()!.isReplaced).toBeUndefined()
})

test('a changed sample is the visitor’s own', () => {
  const { people, replacing, view } = begin()
  replacing.ask({ code: 'load-sample', profile: sample })
  people.remove('p1')
  replacing.ask({ code: 'load-sample', profile: sample })
  expect(view.$dialog.get()).toMatchObject({ code: 'load-sample' })
})

test('a shared profile asks about the own data, whatever scenario is open', () => {
  const { people, replacing, scenarios, view } = begin()
  scenarios.add('Empty', sample)
  replacing.ask({ code: 'take-shared', profile: sample })
  expect(view.$dialog.get()).toBeNull()
  scenarios.open(null)
  people.remove('p1')
  scenarios.add('Another', sample)
  replacing.ask({ code: 'take-shared', profile: sample })
  expect(view.$dialog.get()).not.toBeNull()
})
