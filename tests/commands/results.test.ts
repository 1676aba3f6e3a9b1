import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readResults } from '../../src/commands/results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
const file = join(folder, 'report.json')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('Vitest: what is neither passed nor failed counts as failed', () => {
  writeFileSync(
    file,
    JSON.stringify({ numTotalTests: 12, numPassedTests: 9, numFailedTests: 1, numPendingTests: 2 }),
  )
  expect(readResults(file)).toEqual({ passed: 9, failed: 3 })
})

test('Playwright: a skipped case and one that passed at the second try count as failed', () => {
  writeFileSync(file, JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 } }))
  expect(readResults(file)).toEqual({ passed: 7, failed: 3 })
})

test('no report: nothing ran', () => {
  expect(readResults(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0 })
})
