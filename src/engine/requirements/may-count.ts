import type { Expression } from '../program/index.ts'
import type { Bits } from './bits.ts'
import type { Context } from './context.ts'
import { achievementsOf } from './expression.ts'
import type { Doubt } from './reading.ts'

const isSame = (one: Bits, other: Bits): boolean => one.every((word, at) => word === other[at])

/** Returns the doubts about achievements of the condition that count for somebody only leniently. */
export const mayCount = (each: Expression, { program, people }: Context): Doubt[] =>
  achievementsOf(each).flatMap((achievement): Doubt[] => {
    const until = program.achievements[achievement]!.mayCountUntil
    const [surely, maybe] = [people.holders.get(achievement)!, people.lenient.holders.get(achievement)!]
    return until === undefined || isSame(surely, maybe)
      ? []
      : [{ code: 'may-count-until', achievement, until }]
  })
