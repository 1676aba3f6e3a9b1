/** The list of people: search, filters, order and pages. What is typed stands at once, the list follows. */
import { atom, computed } from 'nanostores'
import { forEachPerson, standingOf } from '../../engine/eligibility/index.ts'
import { servingIn } from '../../engine/eligibility/serving.ts'
import type { Person } from '../../engine/profile/index.ts'
import { everyone, filterPeople, nameKey, sortPeople, type Knowledge, type Query } from './list-people.ts'
import { createSearch } from '../workspace/achievement-search.ts'
import type { Calculator } from '../workspace/calculator.ts'
import type { HistoryEvent } from '../workspace/edit-kind.ts'
import { useCalculator } from '../workspace/context.ts'

export const pageSize = 50

/** From so many people on there are ways to find, to filter and to choose among them. */
export const manageable = 8

/** Fewer letters would mean too much. */
const meaningful = 2

/** The place of the first who was added, or of who came back; -1 for nobody. */
function placeOf({ code, step, touched }: HistoryEvent, people: readonly Person[]): number {
  if (code !== 'done')
    return touched?.code === 'person' ? people.findIndex(({ id }) => id === touched.person) : -1
  if (step === 'add-person') return people.length - 1
  return typeof step === 'object' && step.code === 'add-people' ? people.length - step.count : -1
}

export function createPeopleList({ program, deferred, history, index, of, pace, result }: Calculator) {
  const putOff = pace()
  const { $people } = result
  const { $search, fetchTitles } = of(createSearch)
  const $query = atom<Query>(everyone)
  /** The query that the list is about: what is typed comes first. */
  const $sought = atom<Query>(everyone)
  const $page = atom(0)

  const $day = computed(deferred.$judged, ({ day }) => day)
  const namesOf = forEachPerson(({ name }) => nameKey(name))
  const $standingsOf = computed($day, (day) => forEachPerson((person) => standingOf(program, person, day)))
  /** Gives the competencies for which the person at a position counts. */
  const $serving = computed([$people, $day], (people, day) => ({
    at: servingIn(program, index(people, day)),
  }))
  const $knowledge = computed(
    [$people, $day, $standingsOf, $search],
    (people, on, standingsOf, search): Knowledge => ({
      on,
      names: () => namesOf(people),
      standings: () => standingsOf(people),
      serving: () => $serving.get().at,
      meant: (text) => new Set(text.trim().length < meaningful ? [] : search(text).map(({ id }) => id)),
    }),
  )
  const $found = computed([$people, $knowledge, $sought], (people, knowledge, query) =>
    sortPeople(filterPeople(people, query, knowledge), query, knowledge),
  )
  const $pages = computed($found, (found) => Math.max(1, Math.ceil(found.length / pageSize)))
  /** The page shown; when the list gets shorter, its last. */
  const $pageShown = computed([$page, $pages], (page, pages) => Math.min(page, pages - 1))

  function ask(change: Partial<Query>) {
    if (change.text) fetchTitles()
    $query.set({ ...$query.get(), ...change })
    putOff(() => {
      $sought.set($query.get())
      $page.set(0)
    })
  }

  /** Lists everybody again and turns to the page on which the person at this position stands. */
  function reveal(at: number) {
    putOff(() => undefined)
    $query.set(everyone)
    $sought.set(everyone)
    $page.set(Math.floor(at / pageSize))
  }
  // Who was added, or came back, is listed, however long the list is.
  history.$event.subscribe((event) => {
    const at = event && placeOf(event, history.$profile.get().people ?? [])
    if (at !== null && at >= 0) reveal(at)
  })

  return {
    $query,
    $sought,
    $found,
    $pages,
    $page: $pageShown,
    $shown: computed([$found, $pageShown], (found, page) =>
      found.slice(page * pageSize, (page + 1) * pageSize),
    ),
    ask,
    clear: () => ask({ ...everyone, order: $query.get().order, isDescending: $query.get().isDescending }),
    showPage: (page: number) => $page.set(page),
    $serving,
    /** Gives how a person stands on the day. */
    $standing: computed($day, (day) => ({ of: (person: Person) => standingOf(program, person, day) })),
  }
}
export type PeopleList = ReturnType<typeof createPeopleList>
export const usePeopleList = (): PeopleList => useCalculator().of(createPeopleList)
