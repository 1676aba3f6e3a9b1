/** The people: what is listed, and every edit as a step that can be undone. */
import { atom, computed } from 'nanostores'
import { addYears, type IsoDate } from '../../calendar/index.ts'
import type { Person, PersonId } from '../../profile/types.ts'
import type { AchievementId } from '../../program/types.ts'
import * as edit from '../model/edits/people.ts'
import type { FieldId, History } from './history.ts'
import type { View } from './view.ts'

export interface Listed {
  readonly person: Person
  /** From one, as in "Person 3" for those without a name. */
  readonly position: number
}
const pageSize = 50

const fits = ({ name = '', achievements }: Person, sought: string): boolean =>
  name.toLowerCase().includes(sought) || achievements.some(({ id }) => id.toLowerCase().includes(sought))

export function createPeople(history: History, view: View, day: () => IsoDate) {
  const { $profile, change, dropDrafts } = history
  const $filter = atom('')
  const $limit = atom(pageSize)
  const $everyone = computed($profile, ({ people = [] }) =>
    people.map((person, index): Listed => ({ person, position: index + 1 })),
  )
  const $found = computed([$everyone, $filter], (everyone, filter) => {
    const sought = filter.trim().toLowerCase()
    return sought === '' ? everyone : everyone.filter(({ person }) => fits(person, sought))
  })

  /** Adds people at the end and opens the first of them; they are listed however long the list is. */
  function add(like: Omit<Person, 'id'>, count: number) {
    const before = $profile.get().people?.length ?? 0
    change(count === 1 ? 'add-person' : 'add-people', edit.addPeople($profile.get(), like, count))
    $filter.set('')
    $limit.set(Math.max($limit.get(), before + 1))
    return $profile.get().people![before]!.id
  }

  return {
    $filter,
    $found,
    $everyone,
    $shown: computed([$found, $limit], (found, limit) => found.slice(0, limit)),
    filter(text: string) {
      $filter.set(text)
      $limit.set(pageSize)
    },
    showMore: () => $limit.set($limit.get() + pageSize),

    /** A new person is taken as associated for a year: otherwise nothing that one enters next would count. */
    addPerson: () => view.openNewPerson(add({ associatedSince: addYears(day(), -1), achievements: [] }, 1)),
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
export type People = ReturnType<typeof createPeople>
