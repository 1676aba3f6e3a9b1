import { expect, test } from 'vitest'
import { createKeyPeople } from '../../../src/calculator/key-people/key-people.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

test('who leaves in a scenario costs what was said', () => {
  const calculator = calculatorOver()
  calculator.organization.loadSample(sampleIn('en'))
  const store = createKeyPeople(calculator)
  const { people } = store.$found.get()
  expect(people.map(({ person }) => person)).toContain('p1')
  for (const { person, loses, purchasable } of people) {
    store.openWithout([person], `Without ${person}`)
    const { competencies, membership } = calculator.result.$assessment.get()
    for (const { competency, level, becomes } of loses)
      expect(competencies[competency]!.levels[level], person).toBe(becomes)
    expect(membership.purchasable).toBe(purchasable)
    calculator.history.undo()
  }
  expect(calculator.scenarios.$scenarios.get()).toEqual([])
})
