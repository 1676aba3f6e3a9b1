import { isMissingKey, isUnknownKey, type Issue } from '../schema/index.ts'
import type { Mistake } from './errors.ts'
import { describeValue } from './describe-value.ts'
import { similarWords, suggest } from './similar-words.ts'

const known = (issue: Issue): readonly string[] => issue.requirement as readonly string[]
const keysOf = (value: unknown): readonly string[] => Object.keys(value ?? {})
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Returns the keys that the author of an unknown key probably meant: known ones that are not there yet. */
export const meantKeys = (issue: Issue): readonly string[] =>
  similarWords(
    String(issue.input),
    known(issue).filter((key) => !keysOf(issue.path?.at(-1)?.input).includes(key)),
  )

/** A check of several fields is told at one of them. */
function foundAt(issue: Issue): string {
  const last = issue.path?.at(-1)
  if (last?.origin === 'value') return describeValue(last.value)
  return last && !isMissingKey(issue) ? `the key "${String(issue.input)}"` : describeValue(issue.input)
}

function expectation(issue: Issue): Pick<Mistake, 'expected' | 'advice'> {
  if (isUnknownKey(issue))
    return {
      expected: `one of the keys ${known(issue).join(', ')}`,
      advice: suggest(meantKeys(issue), 'Remove it, or use one of these keys.'),
    }
  if (isMissingKey(issue))
    return { expected: `the key ${issue.expected}`, advice: `Add it: ${lowerFirst(issue.message)}` }
  if (issue.expected === 'Object') return { expected: 'keys with values', advice: 'Write { key: value, … }.' }
  if (issue.expected === 'Array') return { expected: 'a list', advice: 'Put it in brackets: [ … ].' }
  const [expected = '', advice = ''] = issue.message.split('\n')
  const fitsNone = issue.type === 'union' && typeof issue.input === 'object'
  const meant = fitsNone ? keysOf(issue.input).flatMap((key) => similarWords(key, known(issue))) : []
  return { expected, advice: suggest(meant, advice) }
}

/** Tells the author what an issue of a schema means: what was expected, what was found, what to do. */
export const wordsFor = (issue: Issue): Pick<Mistake, 'expected' | 'found' | 'advice'> => ({
  ...expectation(issue),
  found: foundAt(issue),
})
