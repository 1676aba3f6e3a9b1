import { test } from 'vitest'
import { checkWritten } from './writer.ts'

// `npm run fuzz` checks twenty thousand.
test('what was written is what is stored, and every row is read or listed', () => {
  checkWritten({ numRuns: 400 })
})
