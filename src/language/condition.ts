/** What one person must hold, in one line. */
import type { Expression } from '../engine/program/index.ts'
import type { LanguageMessages } from './messages.ts'
import type { Names } from './reasons.ts'

/** Returns how many achievements a condition names. */
export function named(condition: Expression): number {
  if (typeof condition === 'string') return 1
  const parts = 'allOf' in condition ? condition.allOf : condition.anyOf
  return parts.reduce((sum, part) => sum + named(part), 0)
}

/** Writes a condition: parts of several achievements in brackets, a published focus area before its condition. */
export function writeCondition(condition: Expression, messages: LanguageMessages, names: Names): string {
  if (typeof condition === 'string') return names.achievement(condition)
  const { format, language } = messages
  const [parts, join] = 'allOf' in condition ? [condition.allOf, format.all] : [condition.anyOf, format.any]
  const written = parts.map((part) => {
    const text = writeCondition(part, messages, names)
    return typeof part === 'string' || parts.length === 1 ? text : `(${text})`
  })
  return [...(condition.label ? [condition.label[language]] : []), join(written)].join(': ')
}
