/** Which people a list shows and in what order. */
import { addMonths, type IsoDate } from '../../engine/calendar/index.ts'
import type { NotCounting } from '../../engine/requirements/index.ts'
import type { Person } from '../../engine/profile/index.ts'
import type { AchievementId, CompetencyId } from '../../engine/program/index.ts'
import type { Listed } from './directory.ts'

/** Reasons why an achievement does not count, those that one can do something about first. */
const idleReasons = [
  'expired',
  'no-longer-accepted',
  'left',
  'not-visible-yet',
  'association-not-visible-yet',
  'earned-after-retirement',
  'earned-before-available',
  'may-not-count',
  'outside-the-edition',
  'unknown-achievement',
] as const satisfies readonly NotCounting['code'][]

export const standings = ['all', 'serving', 'idle', 'not-associated', ...idleReasons] as const
/** Everybody, who counts for a competency, who has something that doesn't count, who is not associated, or one reason. */
export type StandingFilter = (typeof standings)[number]

export const lapseMonths = [1, 3, 6, 12] as const

export const orders = ['entered', 'name', 'counting', 'lapse'] as const
/** In the order entered, by name, by how many achievements count, by what lapses next. */
export type Order = (typeof orders)[number]

export interface Query {
  readonly text: string
  readonly standing: StandingFilter
  /** Something that counts now ceases to within so many months. */
  readonly lapsesWithin: number | null
  readonly holds: AchievementId | null
  readonly order: Order
  readonly isDescending: boolean
}
export const everyone: Query = {
  text: '',
  standing: 'all',
  lapsesWithin: null,
  holds: null,
  order: 'entered',
  isDescending: false,
}

/** What must be known of people beyond what was entered; asked for only where a query needs it. */
export interface Knowledge {
  readonly on: IsoDate
  readonly names: () => readonly string[]
  readonly standings: () => readonly {
    readonly counting: ReadonlySet<AchievementId>
    readonly idle: ReadonlySet<NotCounting['code']>
    readonly lapsesOn: IsoDate | null
  }[]
  readonly serving: () => (at: number) => readonly CompetencyId[]
  /** The achievements that a text means. */
  readonly meant: (text: string) => ReadonlySet<AchievementId>
}

/** The form in which names are compared with what is sought. */
export const nameKey = (name = ''): string => name.toLowerCase().replaceAll('ё', 'е')

type Test = (person: Person, at: number) => boolean

function testText(text: string, { names, meant }: Knowledge): Test | null {
  const sought = nameKey(text.trim())
  if (sought === '') return null
  const [all, ids] = [names(), meant(text)]
  return ({ achievements }, at) =>
    all[at]!.includes(sought) ||
    achievements.some(({ id }) => ids.has(id) || id.toLowerCase().includes(sought))
}

function testStanding(standing: StandingFilter, { serving, standings }: Knowledge): Test | null {
  if (standing === 'all') return null
  if (standing === 'not-associated') return ({ associatedSince }) => associatedSince === undefined
  if (standing === 'serving') {
    const competencies = serving()
    return (_, at) => competencies(at).length > 0
  }
  const all = standings()
  return standing === 'idle' ? (_, at) => all[at]!.idle.size > 0 : (_, at) => all[at]!.idle.has(standing)
}

function testLapse(months: number | null, { on, standings }: Knowledge): Test | null {
  if (months === null) return null
  const [all, last] = [standings(), addMonths(on, months)]
  return (_, at) => {
    const { lapsesOn } = all[at]!
    return lapsesOn !== null && lapsesOn <= last
  }
}

const testHolds = (id: AchievementId | null): Test | null =>
  id === null ? null : ({ achievements }) => achievements.some((held) => held.id === id)

/** Those who pass every filter, in the order entered. */
export function filterPeople(people: readonly Person[], query: Query, knowledge: Knowledge): Listed[] {
  const tests = [
    testText(query.text, knowledge),
    testStanding(query.standing, knowledge),
    testLapse(query.lapsesWithin, knowledge),
    testHolds(query.holds),
  ].filter((test) => test !== null)
  const listed: Listed[] = []
  people.forEach((person, at) => {
    if (tests.every((test) => test(person, at))) listed.push({ person, position: at + 1 })
  })
  return listed
}

type Compare = (a: Listed, b: Listed) => number

function compareBy(order: Order, { standings }: Knowledge): Compare | null {
  if (order === 'entered') return null
  if (order === 'name') {
    const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
    return (a, b) => compare(a.person.name!, b.person.name!)
  }
  const all = standings()
  if (order === 'counting')
    return (a, b) => all[a.position - 1]!.counting.size - all[b.position - 1]!.counting.size
  return (a, b) => (all[a.position - 1]!.lapsesOn! < all[b.position - 1]!.lapsesOn! ? -1 : 1)
}

/** Whether there is something to sort somebody by: who has no name or no lapse comes last, whatever the direction. */
function sortable(order: Order, { standings }: Knowledge): (listed: Listed) => boolean {
  if (order === 'name') return ({ person }) => person.name !== undefined
  if (order !== 'lapse') return () => true
  const all = standings()
  return ({ position }) => all[position - 1]!.lapsesOn !== null
}

/** Begins to sort by something: who has most comes first. */
export const sortedBy = (order: Order): Pick<Query, 'order' | 'isDescending'> => ({
  order,
  isDescending: order === 'counting',
})

/** Sorts what was found; those who are equal stay in the order entered. */
export function sortPeople(found: readonly Listed[], query: Query, knowledge: Knowledge): readonly Listed[] {
  const direction = query.isDescending ? -1 : 1
  const compare = compareBy(query.order, knowledge)
  if (!compare) return query.isDescending ? found.toReversed() : found
  const isSortable = sortable(query.order, knowledge)
  const sorted = found.filter(isSortable).sort((a, b) => direction * compare(a, b) || a.position - b.position)
  return [...sorted, ...found.filter((listed) => !isSortable(listed))]
}

/** How many filters are on, the search aside. */
export const countFilters = ({ standing, lapsesWithin, holds }: Query): number =>
  [standing !== 'all', lapsesWithin !== null, holds !== null].filter(Boolean).length

/** Whether some may be left out. */
export const isNarrowed = (query: Query): boolean => query.text.trim() !== '' || countFilters(query) > 0

/** How many hold each achievement. */
export function holdings(people: readonly Person[]): ReadonlyMap<AchievementId, number> {
  const counts = new Map<AchievementId, number>()
  for (const { achievements } of people) {
    for (const id of new Set(achievements.map(({ id }) => id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
