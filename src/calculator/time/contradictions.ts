/** Days in the profile that can't both be right, so that something never counts. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Person, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'

export type Contradiction =
  | {
      readonly code: 'leaves-before-associated'
      readonly person: PersonId
      readonly associated: IsoDate
      readonly leaves: IsoDate
    }
  | {
      readonly code: 'expires-before-earned'
      readonly person: PersonId
      readonly achievement: AchievementId
      readonly earned: IsoDate
      readonly expires: IsoDate
    }

function contradictionsOf({ id: person, associatedSince, leavesOn, achievements }: Person): Contradiction[] {
  const held = achievements.flatMap(({ id: achievement, earned, expires }): Contradiction[] =>
    earned !== undefined && expires !== undefined && expires < earned
      ? [{ code: 'expires-before-earned', person, achievement, earned, expires }]
      : [],
  )
  if (associatedSince === undefined || leavesOn === undefined || leavesOn >= associatedSince) return held
  return [
    { code: 'leaves-before-associated', person, associated: associatedSince, leaves: leavesOn },
    ...held,
  ]
}

export const contradictionsIn = ({ people = [] }: Profile): Contradiction[] =>
  people.flatMap(contradictionsOf)
