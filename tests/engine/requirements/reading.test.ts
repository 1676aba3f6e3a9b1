import { expect, test } from 'vitest'
import { achievementsOf } from '../../../src/engine/requirements/expression.ts'
import { thresholdFor } from '../../../src/engine/requirements/metric/value.ts'

test('an achievement names itself', () => {
  expect(achievementsOf('70-346')).toEqual(['70-346'])
})

test('an expression names its achievements once, in its order', () => {
  const expression = {
    allOf: ['c', { anyOf: ['b', { label: { en: 'L', ru: 'Л' }, allOf: ['c', 'a'] }] }, 'b'],
  }
  expect(achievementsOf(expression)).toEqual(['c', 'b', 'a'])
})

test('a threshold of one number holds in both markets', () => {
  expect(thresholdFor(250, 'developed')).toBe(250)
  expect(thresholdFor(250, 'developing')).toBe(250)
})

test('a threshold of two numbers is that of the market', () => {
  const threshold = { developed: 100_000, developing: 50_000 }
  expect(thresholdFor(threshold, 'developed')).toBe(100_000)
  expect(thresholdFor(threshold, 'developing')).toBe(50_000)
})
