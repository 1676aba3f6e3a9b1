import type { Rules } from '../program/types.ts'
import { program } from './program.ts'

export type RuleName = keyof Rules

/** @throws Error for a name that a page in MDX, which no compiler checks, has wrong. */
export function ruleOf<Name extends RuleName>(name: Name): Rules[Name] {
  const rule = program.rules[name]
  if (!rule)
    throw new Error(`The program has no rule "${name}"; it has ${Object.keys(program.rules).join(', ')}.`)
  return rule
}
