/** Scenarios that begin with a question: a copy of what is open, with one change made. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import * as edit from '../workspace/edits/people.ts'
import { openProfile, openScenario } from '../workspace/workspace.ts'
import { createScenarios } from './scenarios.ts'

export function createWhatIf({ history, mark, of }: Pick<Calculator, 'history' | 'mark' | 'of'>) {
  const { $workspace } = history
  const { add } = of(createScenarios)

  /** Opens a copy of what is open, with one change made; the name says what it was made from. */
  function whatIf(name: string, change: (profile: Profile) => Profile) {
    const from = openScenario($workspace.get())
    add(from ? `${from.name} + ${name}` : name, change(openProfile($workspace.get())))
  }

  return {
    passed: (name: string, person: PersonId, achievements: readonly AchievementId[]) =>
      whatIf(name, (profile) =>
        achievements.reduce((passed, id) => edit.addAchievement(passed, person, id), profile),
      ),
    /** So many people who hold the same and are associated since the day. */
    hired: (name: string, people: number, achievements: readonly AchievementId[], associatedSince: IsoDate) =>
      whatIf(name, (profile) =>
        edit.addPeople(
          profile,
          { associatedSince, achievements: achievements.map((id) => ({ id })) },
          people,
          mark,
        ),
      ),
    leaves: (name: string, person: PersonId, on: IsoDate | undefined) =>
      whatIf(name, (profile) => edit.setPersonDay(profile, person, 'leavesOn', on)),
    renewed: (name: string, person: PersonId, achievement: AchievementId) =>
      whatIf(name, (profile) => edit.renewAchievement(profile, person, achievement)),
  }
}
export const useWhatIf = () => useCalculator().of(createWhatIf)
