/** Reads how many test cases passed from what the test runners wrote down. */
import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts the cases of a report. Whatever did not pass counts as failed: a skipped case and one that passed at the second try as well.
 * @param {string} file the JSON report of Vitest or of Playwright
 * @returns {{ passed: number, failed: number }} zeros when there is no report
 */
export function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  }
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
}
