/** Twenty thousand tables, other ones in every run: `npm run fuzz`, or `npm run fuzz -- 42` to repeat a seed. */
import { test } from 'vitest'
import { checkWritten } from '../calculator/import/writer.ts'

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test(`what was written is what is stored (seed ${seed})`, { timeout: 600_000 }, () => {
  checkWritten({ numRuns: 20_000, seed })
})
