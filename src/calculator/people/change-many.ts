/** Changes to many people, each a single step that can be undone. Nothing to change is no step. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import * as edit from './edit-many.ts'
import type { EditOfMany } from '../workspace/edit-kind.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

type Ids = ReadonlySet<PersonId>

export function createChangeMany({ history, view }: Pick<Calculator, 'history' | 'view'>) {
  const { $profile, $drafts, change, dropDrafts } = history
  const step = (code: EditOfMany['code'], { profile, count }: { profile: Profile; count: number }) => {
    if (count > 0) change({ code, count }, profile)
  }
  const editAll = (code: EditOfMany['code'], ids: Ids, how: Parameters<typeof edit.editMany>[2]) =>
    step(code, edit.editMany($profile.get(), ids, how))

  function dropDraftsOf(ids: Ids, part: string) {
    const drafted = Object.keys($drafts.get())
    for (const id of ids) {
      const beginning = `person/${id}/${part}`
      if (drafted.some((field) => field.startsWith(beginning))) dropDrafts(beginning)
    }
  }

  return {
    addAchievement: (ids: Ids, held: HeldAchievement) =>
      editAll('add-achievement-to-many', ids, edit.addingAchievement(held)),
    addCertifications: (certifications: readonly edit.PersonCertification[]) =>
      step('add-certifications', edit.addCertifications($profile.get(), certifications)),
    removeAchievement(ids: Ids, achievement: AchievementId) {
      editAll('remove-achievement-from-many', ids, edit.removingAchievement(achievement))
      dropDraftsOf(ids, `held/${achievement}/`)
    },
    setDay(ids: Ids, key: 'associatedSince' | 'leavesOn', day: IsoDate | undefined) {
      editAll(key === 'leavesOn' ? 'leave-many' : 'associate-many', ids, edit.settingDay(key, day))
      dropDraftsOf(ids, key)
    },
    remove(ids: Ids) {
      if (ids.has(view.$openPerson.get() ?? '')) view.openPerson(null)
      step('remove-people', edit.removeMany($profile.get(), ids))
      dropDraftsOf(ids, '')
    },
  }
}
export const useChangeMany = () => useCalculator().of(createChangeMany)
