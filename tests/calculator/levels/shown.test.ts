import { expect, test } from 'vitest'
import { createShown } from '../../../src/calculator/levels/shown.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

function ofSample() {
  const calculator = calculatorOver()
  calculator.organization.loadSample(sampleIn('en'))
  return calculator
}

test('a total lists what it counts, once more all, and a row that one is led to is listed in any case', () => {
  const calculator = ofSample()
  const shown = calculator.of(createShown)
  shown.press('gold')
  expect(shown.$total.get()).toBe('gold')
  calculator.view.goToRow('cloud-productivity')
  expect(shown.$total.get()).toBe('gold')
  calculator.view.goToRow('messaging')
  expect(shown.$total.get()).toBeNull()
  shown.press('near')
  shown.press('near')
  expect(shown.$total.get()).toBeNull()
})

test('a row leads to a figure and the way back is known until it is taken', () => {
  const { view } = ofSample()
  view.goToFigure('azure-consumption', 'cloud-platform')
  expect(view.$tab.get()).toBe('figures')
  expect(view.$ledToFigure.get()).toEqual({ metric: 'azure-consumption', from: 'cloud-platform' })
  view.goToRow('cloud-platform')
  expect(view.$ledToFigure.get()).toBeNull()
})
