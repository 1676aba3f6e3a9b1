/**
 * Every page is light: its HTML, scripts and icon before anybody does anything, compressed, against budgets.json (bytes;
 * `share` of the guide's pages is within them, none above `heaviest`). tests/browser/weight.spec.ts shows that a browser
 * requests what is counted here.
 */
import { expect, test } from 'vitest'
import { leadsAway, pages } from '../support/dist.ts'
import { weightOf } from '../support/weight.ts'
import budgets from './budgets.json' with { type: 'json' }

const isCalculator = (path: string): boolean => path.endsWith('/calculator/')
const weighed = pages
  .filter((page) => !leadsAway(page))
  .map((page) => ({ path: page.path, ...weightOf(page) }))
  .sort((a, b) => a.bytes - b.bytes)
const guide = weighed.filter(({ path }) => !isCalculator(path))
const calculators = weighed.filter(({ path }) => isCalculator(path))
const written = ({ path, bytes, requests }: (typeof weighed)[number]) =>
  `${path} ${bytes} bytes in ${requests} requests`

test('a page of the guide comes in one round trip', () => {
  const { bytes, share, heaviest, requests } = budgets.guide
  const within = guide.filter((page) => page.bytes <= bytes && page.requests <= requests)
  console.log(
    `${within.length} of ${guide.length} pages within ${bytes} bytes and ${requests} requests; the middle one ${written(guide[guide.length >> 1]!)}, the heaviest ${written(guide.at(-1)!)}`,
  )
  expect(within.length / guide.length).toBeGreaterThanOrEqual(share)
  expect(guide.filter((page) => page.bytes > heaviest)).toEqual([])
})

test('the calculator is within its budget', () => {
  console.log(calculators.map(written).join(', '))
  expect(calculators).toHaveLength(2)
  expect(calculators.filter(({ bytes }) => bytes > budgets.calculator.bytes)).toEqual([])
  expect(calculators.filter(({ requests }) => requests > budgets.calculator.requests)).toEqual([])
})
