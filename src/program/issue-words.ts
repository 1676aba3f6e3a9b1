import { isMissingKey, isUnknownKey, type Issue } from '../schema/issues.ts'
import type { Mistake } from './errors.ts'
import { found } from './found.ts'
import { nearest } from './nearest.ts'

const known = (issue: Issue): readonly string[] => issue.requirement as readonly string[]
const keysOf = (value: unknown): readonly string[] => Object.keys(value ?? {})
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The key that the author of an unknown key probably meant: a known one that is not there yet. */
export const meantKey = (issue: Issue): string | undefined =>
  nearest(
    String(issue.input),
    known(issue).filter((key) => !keysOf(issue.path?.at(-1)?.input).includes(key)),
  )

const nearestOfSome = (issue: Issue): string | undefined =>
  keysOf(issue.input)
    .map((key) => nearest(key, known(issue)))
    .find((key) => key !== undefined)

const suggest = (meant: string | undefined, otherwise: string): string =>
  meant ? `Did you mean "${meant}"?` : otherwise

/** What an issue of a schema says to the author: what was expected, what was found, what to do. */
export function wordsFor(issue: Issue): Pick<Mistake, 'expected' | 'found' | 'advice'> {
  const standing = found(issue.input)
  if (isUnknownKey(issue))
    return {
      expected: `one of the keys ${known(issue).join(', ')}`,
      found: `the key "${String(issue.input)}"`,
      advice: suggest(meantKey(issue), 'Remove it, or use one of these keys.'),
    }
  if (isMissingKey(issue))
    return {
      expected: `the key ${issue.expected}`,
      found: standing,
      advice: `Add it: ${lowerFirst(issue.message)}`,
    }
  if (issue.expected === 'Object')
    return { expected: 'keys with values', found: standing, advice: 'Write { key: value, … }.' }
  if (issue.expected === 'Array')
    return { expected: 'a list', found: standing, advice: 'Put it in brackets: [ … ].' }
  const [expected = '', advice = ''] = issue.message.split('\n')
  const meant = issue.type === 'union' && typeof issue.input === 'object' ? nearestOfSome(issue) : undefined
  return { expected, found: standing, advice: suggest(meant, advice) }
}
