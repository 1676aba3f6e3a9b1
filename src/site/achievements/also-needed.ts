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
