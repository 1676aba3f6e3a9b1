import type { AchievementId, Expression } from '../../engine/program/index.ts'

/** Returns what else the person needs who satisfies an expression by this achievement; undefined where it names it nowhere. */
export function alsoNeeded(expression: Expression, id: AchievementId): readonly Expression[] | undefined {
  if (typeof expression === 'string') return expression === id ? [] : undefined
  if ('anyOf' in expression)
    return expression.anyOf
      .flatMap((part) => {
        const others = alsoNeeded(part, id)
        return others ? [others] : []
      })
      .sort((one, other) => one.length - other.length)[0]
  for (const part of expression.allOf) {
    const others = alsoNeeded(part, id)
    if (others) return [...expression.allOf.filter((other) => other !== part), ...others]
  }
  return undefined
}

/** A choice within a choice is one of all of them; what bears a label stays together. */
const oneByOne = (expression: Expression): readonly Expression[] =>
  typeof expression === 'string' || 'allOf' in expression || expression.label
    ? [expression]
    : expression.anyOf.flatMap(oneByOne)

/** Returns the nearest alternatives to this achievement and what it needs beside it; none where there is no other way. */
export function insteadOf(expression: Expression, id: AchievementId): readonly Expression[] {
  if (typeof expression === 'string') return []
  const parts = 'anyOf' in expression ? expression.anyOf : expression.allOf
  const own = parts.find((part) => alsoNeeded(part, id))
  if (own === undefined) return []
  const nearer = insteadOf(own, id)
  return nearer.length > 0 || 'allOf' in expression
    ? nearer
    : parts.filter((part) => part !== own).flatMap(oneByOne)
}

/** Returns the parts of what is needed as a whole, one by one; what bears a label stays together. */
export const separately = (expression: Expression): readonly Expression[] =>
  typeof expression === 'string' || 'anyOf' in expression || expression.label
    ? [expression]
    : expression.allOf.flatMap(separately)
