/** Who is selected for a change to many. It outlives searching, filtering and turning pages. */
import { atom, computed } from 'nanostores'
import type { PersonId } from '../../engine/profile/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { createPeopleList } from './people-list.ts'

export function createSelection({ of, result }: Pick<Calculator, 'of' | 'result'>) {
  const { $people } = result
  const { $found } = of(createPeopleList)
  const $marked = atom<ReadonlySet<PersonId>>(new Set())
  /** Those who are still there: what is undone brings back who was marked. */
  const $selected = computed([$marked, $people], (marked, people): ReadonlySet<PersonId> => {
    if (marked.size === 0) return marked
    return new Set(people.flatMap(({ id }) => (marked.has(id) ? [id] : [])))
  })
  /** Where a range begins: who was marked last. */
  let anchor: PersonId | null = null

  function mark(ids: readonly PersonId[], isOn: boolean) {
    const marked = new Set($marked.get())
    for (const id of ids) {
      if (isOn) marked.add(id)
      else marked.delete(id)
    }
    $marked.set(marked)
  }

  /** Everyone in the list between the anchor and this person, both included. */
  function rangeTo(id: PersonId): PersonId[] {
    const ids = $found.get().map(({ person }) => person.id)
    const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)]
    return from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)
  }

  return {
    $selected,
    /** How many of those found are selected. */
    $selectedOfFound: computed([$selected, $found], (selected, found) =>
      selected.size === 0 ? 0 : found.filter(({ person }) => selected.has(person.id)).length,
    ),
    /** Marks one person, or with `isRange` everybody from who was marked last. */
    select(id: PersonId, isOn: boolean, isRange: boolean) {
      mark(isRange ? rangeTo(id) : [id], isOn)
      anchor = id
    },
    selectFound: (isOn: boolean) =>
      mark(
        $found.get().map(({ person }) => person.id),
        isOn,
      ),
    clear() {
      anchor = null
      $marked.set(new Set())
    },
  }
}
export const useSelection = () => useCalculator().of(createSelection)
