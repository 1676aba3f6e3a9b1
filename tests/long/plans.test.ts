/** Laws of plans on thousands of small worlds: `npm run laws`. Every run of the tests takes a small sample of them. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../src/engine/planning/highs.ts'
import { checkNextBest } from '../engine/planning/support/next-best.ts'
import { checkWithinBudget } from '../engine/planning/support/within-budget.ts'

const solver = await loadHighs()
const size = 100
const blocks = (worlds: number, from: number) =>
  Array.from({ length: worlds / size }, (_, block) => from + block * size)

const inBlock = (from: number, check: (seed: number) => void) => {
  for (let seed = from; seed < from + size; seed++) check(seed)
}

describe.each([
  { of: 'whole achievements', hasParts: false },
  { of: 'certifications of known parts', hasParts: true },
])('with $of', ({ hasParts }) => {
  test.each(blocks(hasParts ? 800 : 2000, 100_000))(
    'the next best plans are the next best, and none is missing (worlds from %i)',
    (from) => inBlock(from, (seed) => expect(checkNextBest(seed, solver, hasParts)).toBeDefined()),
  )
  test.each(blocks(hasParts ? 400 : 1000, 200_000))(
    'within a budget the most is reached, for the least (worlds from %i)',
    (from) => inBlock(from, (seed) => expect(checkWithinBudget(seed, solver, hasParts)).toBeDefined()),
  )
})
