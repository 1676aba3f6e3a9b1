/** The people: every edit as a step that can be undone. */
import { computed } from 'nanostores'
import { addYears, type IsoDate } from '../../engine/calendar/index.ts'
import type { Person, PersonId } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import * as edit from '../workspace/edits/people.ts'
import type { FieldId } from '../kit/context.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

export function createPeople({ history, mark, view, day }: Calculator) {
  const { $profile, $drafts, change, dropDrafts } = history

  /** Adds people at the end; gives the id of the first of them. */
  function add(like: Omit<Person, 'id'>, count: number) {
    const before = $profile.get().people?.length ?? 0
    change(
      count === 1 ? 'add-person' : { code: 'add-people', count },
      edit.addPeople($profile.get(), like, count, mark),
    )
    return $profile.get().people![before]!.id
  }

  return {
    /** Whether a field of the person holds what is no value yet. */
    unfinished: (id: PersonId) =>
      computed($drafts, (drafts) => Object.keys(drafts).some((field) => field.startsWith(`person/${id}/`))),

    /** A new person is taken as associated for a year: otherwise nothing that one enters next would count. */
    addPerson: () =>
      view.openNewPerson(add({ associatedSince: addYears(day.$day.get(), -1), achievements: [] }, 1)),
    addLike: (person: Person, count: number) => void add(person, count),
    remove(id: PersonId) {
      if (view.$openPerson.get() === id) view.openPerson(null)
      change('remove-person', edit.removePerson($profile.get(), id))
      dropDrafts(`person/${id}/`)
    },
    rename: (id: PersonId, name: string, field: FieldId) =>
      change('edit-person', edit.renamePerson($profile.get(), id, name), field),
    setDay: (id: PersonId, key: 'associatedSince' | 'leavesOn', to: IsoDate | undefined, field: FieldId) =>
      change('edit-person', edit.setPersonDay($profile.get(), id, key, to), field),
    addAchievement: (id: PersonId, achievement: AchievementId) =>
      change('add-achievement', edit.addAchievement($profile.get(), id, achievement)),
    removeAchievement(id: PersonId, position: number, fields: string) {
      change('remove-achievement', edit.removeAchievement($profile.get(), id, position))
      dropDrafts(fields)
    },
    setAchievementDay: (
      id: PersonId,
      position: number,
      key: 'earned' | 'expires',
      to: IsoDate | undefined,
      field: FieldId,
    ) => change('edit-achievement', edit.setAchievementDay($profile.get(), id, position, key, to), field),
  }
}
export const usePeople = () => useCalculator().of(createPeople)
