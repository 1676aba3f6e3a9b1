/** Every page is light; tests/browser/weight.spec.ts shows that a browser requests what is counted here. */
import { expect, test } from 'vitest'
import { leadsAway, pages } from '../support/dist.ts'
import { weightOf } from '../support/weight.ts'

/** In bytes. */
const guideBudget = 28 * 1024
const calculatorBudget = 74 * 1024

const isCalculator = (path: string): boolean => path.endsWith('/calculator/')
const weighed = pages
  .filter((page) => !leadsAway(page))
  .map((page) => ({ path: page.path, ...weightOf(page) }))

test('no page of the guide weighs more than its budget', () => {
  const guide = weighed.filter(({ path }) => !isCalculator(path)).sort((a, b) => b.page - a.page)
  console.log(`The heaviest page of ${guide.length}: ${guide[0]!.path}, ${guide[0]!.page} bytes`)
  expect(guide.filter(({ page }) => page > guideBudget)).toEqual([])
})

test('nor does the calculator', () => {
  const calculators = weighed.filter(({ path }) => isCalculator(path))
  console.log(calculators.map(({ path, all }) => `${path} ${all} bytes`).join(', '))
  expect(calculators).toHaveLength(2)
  expect(calculators.filter(({ all }) => all > calculatorBudget)).toEqual([])
})
