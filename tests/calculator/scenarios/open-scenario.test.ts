import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { rememberOpen } from '../../../src/calculator/scenarios/open-scenario.ts'
import { calculatorOver, createStorage } from '../support.ts'

const scenario = { id: 's1', name: 'Plan', profile: sampleIn('ru') }

function visit(access: () => ReturnType<typeof createStorage>) {
  const { history, scenarios } = calculatorOver()
  history.begin(sampleIn('en'), { scenarios: [scenario] })
  rememberOpen(scenarios, access)
  return scenarios
}

test('a reload goes on in the scenario that was open', () => {
  const storage = createStorage()
  visit(() => storage).open('s1')
  const scenarios = visit(() => storage)
  expect(scenarios.$open.get()).toBe(scenario)
  scenarios.open(null)
  expect(visit(() => storage).$open.get()).toBeNull()
})

test('without storage each visit begins with the own data', () => {
  const access = () => {
    throw new DOMException('Access is denied.', 'SecurityError')
  }
  visit(access).open('s1')
  expect(visit(access).$open.get()).toBeNull()
})
