/** The list of people: search, filters, order and pages. What is typed stands at once, the list follows. */
import { atom, computed } from 'nanostores'
import { forEachPerson, servingIn, standingOf } from '../../engine/eligibility/index.ts'
import type { Person, PersonId } from '../../engine/profile/index.ts'
import {
  everyone,
  filterPeople,
  nameKey,
  sortPeople,
  type Knowledge,
  type Listed,
  type Query,
} from './list-people.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

export const pageSize = 50

/** From so many people on there are ways to find, to filter and to choose among them. */
export const manageable = 8

/** Fewer letters would mean too much. */
const meaningful = 2

export function createPeopleList({ program, deferred, index, search, pace }: Calculator) {
  const putOff = pace()
  const { $judged } = deferred
  const $query = atom<Query>(everyone)
  /** The query that the list is about: what is typed comes first. */
  const $sought = atom<Query>(everyone)
  const $page = atom(0)
  const $isWide = atom(false)

  const $people = computed($judged, ({ profile }) => profile.people ?? [])
  const $day = computed($judged, ({ day }) => day)
  const namesOf = forEachPerson(({ name }) => nameKey(name))
  const $standingsOf = computed($day, (day) => forEachPerson((person) => standingOf(program, person, day)))
  /** Gives the competencies for which the person at a position counts. */
  const $serving = computed([$people, $day], (people, day) => ({
    at: servingIn(program, index(people, day)),
  }))
  const meant = (text: string) =>
    new Set(text.trim().length < meaningful ? [] : search(text).map(({ id }) => id))
  const $knowledge = computed([$people, $day, $standingsOf], (people, on, standingsOf): Knowledge => ({
    on,
    names: () => namesOf(people),
    standings: () => standingsOf(people),
    serving: () => $serving.get().at,
    meant,
  }))
  const $found = computed([$people, $knowledge, $sought], (people, knowledge, query) =>
    sortPeople(filterPeople(people, query, knowledge), query, knowledge),
  )
  const $pages = computed($found, (found) => Math.max(1, Math.ceil(found.length / pageSize)))
  /** The page shown; when the list gets shorter, its last. */
  const $pageShown = computed([$page, $pages], (page, pages) => Math.min(page, pages - 1))

  function ask(change: Partial<Query>) {
    $query.set({ ...$query.get(), ...change })
    putOff(() => {
      $sought.set($query.get())
      $page.set(0)
    })
  }

  return {
    $query,
    $sought,
    $people,
    $found,
    $count: computed($people, (people) => people.length),
    $pages,
    $page: $pageShown,
    $shown: computed([$found, $pageShown], (found, page) =>
      found.slice(page * pageSize, (page + 1) * pageSize),
    ),
    $isWide,
    ask,
    clear: () => ask({ ...everyone, order: $query.get().order, isDescending: $query.get().isDescending }),
    showPage: (page: number) => $page.set(page),
    setWide: (isWide: boolean) => $isWide.set(isWide),
    /** Lists everybody again and turns to the page on which the person at this position stands. */
    reveal(at: number) {
      putOff(() => undefined)
      $query.set(everyone)
      $sought.set(everyone)
      $page.set(Math.floor(at / pageSize))
    },
    $serving,
    /** Gives how a person stands on the day. */
    $standing: computed($day, (day) => ({ of: (person: Person) => standingOf(program, person, day) })),
  }
}
export type PeopleList = ReturnType<typeof createPeopleList>
export const usePeopleList = (): PeopleList => useCalculator().of(createPeopleList)

/** Finds people by their ids; they are looked up by the hundred, so their places are noted at the first look. */
export function directoryOf(people: readonly Person[]): (id: PersonId) => Listed | undefined {
  let positions: ReadonlyMap<PersonId, number> | undefined
  return (id) => {
    positions ??= new Map(people.map((person, at) => [person.id, at]))
    const at = positions.get(id)
    return at === undefined ? undefined : { person: people[at]!, position: at + 1 }
  }
}
