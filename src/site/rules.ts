import type { Rules } from '../engine/program/index.ts'
import { program } from './program.ts'

export type RuleName = keyof Rules

/**
 * Returns a rule of the program.
 * @throws Error for a wrong name: it may come from a page in MDX, which no compiler checks
 */
export function ruleOf<Name extends RuleName>(name: Name): NonNullable<Rules[Name]> {
  const rule = Object.hasOwn(program.rules, name) ? program.rules[name] : undefined
  if (!rule)
    throw new Error(`The program has no rule "${name}"; it has ${Object.keys(program.rules).join(', ')}.`)
  return rule
}
