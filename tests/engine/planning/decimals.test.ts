/** Decimal numbers as they are written down. */
import { expect, test } from 'vitest'
import { decimalOf, minus, smallestUnits, times, unitsWithin } from '../../../src/engine/planning/decimals.ts'

test.each([
  [165.35, { digits: 16535n, places: 2 }],
  [12, { digits: 12n, places: 0 }],
  [1e-7, { digits: 1n, places: 7 }],
  [1.5e-7, { digits: 15n, places: 8 }],
  [1e21, { digits: 10n ** 21n, places: 0 }],
  [1.25e21, { digits: 125n * 10n ** 19n, places: 0 }],
])('%d is read as it is written', (value, decimal) => {
  expect(decimalOf(value)).toEqual(decimal)
})

test('sums and products keep every place', () => {
  const [half, eighth] = [decimalOf(1.5), decimalOf(0.125)]
  expect(minus(half, eighth)).toEqual({ digits: 1375n, places: 3 })
  expect(minus(eighth, half)).toEqual({ digits: -1375n, places: 3 })
  expect(times(half, eighth)).toEqual({ digits: 1875n, places: 4 })
})

test.each([
  [0.124, 12],
  [0.125, 13],
  [0.12, 12],
  [1.5, 150],
  [7, 700],
])('%d in cents is %i, rounded half up', (value, cents) => {
  expect(smallestUnits(decimalOf(value), 2)).toBe(cents)
})

test.each([
  [1.239, 123],
  [1.23, 123],
  [1.2, 120],
  [7, 700],
])('%d holds %i whole cents', (value, cents) => {
  expect(unitsWithin(value, 2)).toBe(cents)
})
