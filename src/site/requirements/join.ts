import type { Expression, Text } from '../../engine/program/index.ts'

/** How the parts of an expression belong together; `single` has one part, `both` exactly two. */
export type Join = 'single' | 'any' | 'both' | 'all'

/** An expression as a list: how its parts belong together, and the parts. */
export interface Joined {
  readonly join: Join
  readonly parts: readonly Expression[]
  readonly label?: Text
}

/** Returns an expression as a list. */
export function joined(expression: Expression): Joined {
  if (typeof expression === 'string') return { join: 'single', parts: [expression] }
  const label = expression.label ? { label: expression.label } : {}
  const parts = 'anyOf' in expression ? expression.anyOf : expression.allOf
  if (parts.length === 1) return { join: 'single', parts, ...label }
  if ('anyOf' in expression) return { join: 'any', parts, ...label }
  return { join: parts.length === 2 ? 'both' : 'all', parts, ...label }
}
