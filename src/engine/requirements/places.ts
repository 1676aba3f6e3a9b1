/** Who fills a place and who is nearly there: the reasons behind a count of people. */
import type { AchievementId, Expression } from '../program/index.ts'
import { difference, hasBit, positions, union, type Bits } from './bits.ts'
import { isAccepted } from './counting.ts'
import { achievementsOf, lacking, satisfiedBy } from './expression.ts'
import type { PeopleIndex } from './people-index.ts'
import type { Context } from './context.ts'
import type { PartialHolder, Place } from './result.ts'

const holdsOf = (index: PeopleIndex, position: number) => (achievement: AchievementId) =>
  hasBit(index.holders.get(achievement)!, position)

/** Returns the person's place, by the achievements that satisfy every one of the conditions. */
export function placeOf(
  index: PeopleIndex,
  position: number,
  conditions: readonly [Expression, ...Expression[]],
): Place {
  const holds = holdsOf(index, position)
  const achievements = conditions.flatMap((condition) => satisfiedBy(condition, holds) ?? [])
  return {
    person: index.people[position]!.id,
    achievements: [...new Set(achievements)],
    ofWhom: conditions.length > 1,
  }
}

/**
 * Returns those who hold something that the expression names without satisfying it, those who lack least first. Nobody
 * is told to pass what no longer counts on the day.
 */
export function partialHolders(
  { program, people, on }: Context,
  each: Expression,
  satisfied: Bits,
): PartialHolder[] {
  const named = achievementsOf(each)
  const some = union(named.map((achievement) => people.holders.get(achievement)!))
  return positions(difference(some, satisfied))
    .flatMap((position): PartialHolder[] => {
      const holds = holdsOf(people, position)
      const lacks = lacking(each, holds, (achievement) =>
        isAccepted(program.achievements[achievement]!, on, 'strict'),
      )
      return lacks ? [{ person: people.people[position]!.id, holds: named.filter(holds), lacks }] : []
    })
    .sort((a, b) => a.lacks.length - b.lacks.length)
}
