import { isMissingKey, isUnknownKey, keyPathOf, type Issue } from '../schema/index.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { received, shortPlace } from './received.ts'

/** What is expected where a code alone says it. */
const expectations: Readonly<Record<ProblemCode, string | undefined>> = {
  'not-a-profile': 'object',
  'newer-version': '1',
  missing: undefined,
  'wrong-type': undefined,
  'unknown-key': undefined,
  'not-a-day': 'YYYY-MM-DD',
  'not-a-month': 'YYYY-MM',
  'not-an-amount': 'number of 0 or more',
  'not-a-count': 'whole number',
  'not-one-of': undefined,
  empty: 'non-empty string',
  'too-long': undefined,
  'too-many': undefined,
  'duplicate-id': 'an id of its own',
}

const isCode = (text: string): text is ProblemCode => Object.hasOwn(expectations, text)

function codeOf(issue: Issue): ProblemCode {
  if (isUnknownKey(issue)) return 'unknown-key'
  if (isMissingKey(issue)) return 'missing'
  return isCode(issue.message) ? issue.message : 'wrong-type'
}

/** Such as `"silver" | "gold"`, `string`, `array`. */
function expectedOf(issue: Issue): string {
  if (isUnknownKey(issue)) return (issue.requirement as readonly string[]).join(' | ')
  if (!issue.expected) return 'another id'
  return issue.expected
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^<=/, '≤ ')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
}

/** Returns a problem of a code at a place. */
export const problem = (
  code: ProblemCode,
  place: Problem['place'],
  value: unknown,
  expected = '',
): Problem => ({
  code,
  place,
  expected: expectations[code] ?? expected,
  received: received(value),
})

/** Returns what an issue of the schema says about the data. */
export const problemOf = (issue: Issue): Problem =>
  problem(codeOf(issue), shortPlace(keyPathOf(issue)), issue.input, expectedOf(issue))
