/** What an import would do, counted, with the first rows of each kind. */
import type { Unusable } from '../../engine/tables/index.ts'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, Person, PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type {
  Alike,
  DayRemark,
  ImportAnswers,
  Preview,
  Sample,
  Tally,
  Triage,
  TriagedRow,
  UnusableRow,
} from './protocol.ts'
import { columnName } from './column-letters.ts'
import type { DoubtfulTitles } from './doubtful-titles.ts'
import { isJoined, type ReadPeople } from './read-people.ts'

const listed = 100
const longest = 200

type Effect = keyof Tally

function tally(effects: Iterable<Effect>): Tally {
  const counts = { new: 0, changed: 0, same: 0 }
  for (const effect of effects) counts[effect] += 1
  return counts
}

const sampleOf = <Item, Shown>(items: readonly Item[], show: (item: Item) => Shown): Sample<Shown> => ({
  count: items.length,
  first: items.slice(0, listed).map(show),
})

const peopleById = ({ people = [] }: Profile): ReadonlyMap<PersonId, Person> =>
  new Map(people.map((person) => [person.id, person]))

function compared<Value>(before: Value | undefined, after: Value): Effect {
  if (before === undefined) return 'new'
  return before === after || JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'changed'
}

const heldBy = (person: Person | undefined, id: AchievementId): readonly HeldAchievement[] | undefined => {
  const held = person?.achievements.filter((one) => one.id === id)
  return held?.length ? held : undefined
}

/** Which people the rows name, with the achievements that they name for each. */
function named(used: ReadPeople['used']): ReadonlyMap<PersonId, ReadonlySet<AchievementId>> {
  const people = new Map<PersonId, Set<AchievementId>>()
  for (const { person, held } of used) {
    const ids = people.get(person) ?? new Set()
    if (held) ids.add(held.id)
    people.set(person, ids)
  }
  return people
}

function* achievementEffects(
  people: ReadonlyMap<PersonId, ReadonlySet<AchievementId>>,
  before: ReadonlyMap<PersonId, Person>,
  after: ReadonlyMap<PersonId, Person>,
): Generator<Effect> {
  for (const [person, ids] of people)
    for (const id of ids) yield compared(heldBy(before.get(person), id), heldBy(after.get(person), id))
}

function triageRows(
  { used, unusable }: ReadPeople,
  people: ReadonlyMap<PersonId, Person>,
  judge: (person: Person, held: HeldAchievement) => Triage,
): Preview['triage'] {
  const kinds: Partial<Record<Triage, { count: number; first: TriagedRow[] }>> = {}
  const put = (triage: Triage, row: TriagedRow) => {
    const kind = (kinds[triage] ??= { count: 0, first: [] })
    kind.count += 1
    if (kind.first.length < listed) kind.first.push(row)
  }
  for (const { line, person: id, held } of used) {
    const person = people.get(id)!
    if (held) put(judge(person, held), { line, person: person.name ?? '', achievement: held.id })
  }
  for (const { row, problem } of unusable) {
    if (problem.code !== 'not-named') continue
    put('not-named', { line: row.line, person: '', achievement: problem.text.slice(0, longest) })
  }
  return kinds
}

/** Before, no exam of the programme could be taken. */
const longAgo = '1990-01-01'

function remarkOn(earned: IsoDate | undefined, on: IsoDate): DayRemark | undefined {
  if (earned === undefined) return 'none'
  if (earned > on) return 'future'
  return earned < longAgo ? 'long-ago' : undefined
}

/** The rows whose day the visitor should look at. */
function remarksOnDays(
  { used }: ReadPeople,
  people: ReadonlyMap<PersonId, Person>,
  on: IsoDate,
): Preview['days'] {
  const kinds: Partial<Record<DayRemark, { count: number; first: TriagedRow[] }>> = {}
  for (const { line, person: id, held } of used) {
    const remark = held && remarkOn(held.earned, on)
    if (!remark) continue
    const kind = (kinds[remark] ??= { count: 0, first: [] })
    kind.count += 1
    if (kind.first.length < listed) {
      const person = people.get(id)?.name ?? ''
      kind.first.push({ line, person, achievement: held.id, ...(held.earned && { earned: held.earned }) })
    }
  }
  return kinds
}

/** Columns that were exams have become rows: what is said there has no column of its own. */
const columnOf = (headings: readonly string[], said: object): string | null =>
  'column' in said && typeof said.column === 'number' && said.column < headings.length
    ? columnName(headings, said.column)
    : null

const shown =
  (headings: readonly string[]) =>
  ({ row, problem }: Unusable): UnusableRow => ({
    line: row.line,
    column: columnOf(headings, problem),
    problem: 'text' in problem ? { ...problem, text: problem.text.slice(0, longest) } : problem,
  })

/** What the program says of people. */
interface Judging {
  readonly judge: (person: Person, held: HeldAchievement) => Triage
  /** How many certifications of theirs are not entered though all parts are. */
  readonly notEntered: (person: Person) => number
  readonly titles: DoubtfulTitles
  readonly answers: Pick<ImportAnswers, 'joined'>
  readonly on: IsoDate
}

export function previewOf(
  read: ReadPeople,
  before: Profile,
  headings: readonly string[],
  { judge, notEntered, titles, answers, on }: Judging,
): Preview {
  const [earlier, later] = [peopleById(before), peopleById(read.profile)]
  const people = named(read.used)
  return {
    people: tally([...people.keys()].map((id) => compared(earlier.get(id), later.get(id)!))),
    achievements: tally(achievementEffects(people, earlier, later)),
    triage: triageRows(read, later, judge),
    sharedTitles: titles.shared,
    nearTitles: titles.near,
    alike: sampleOf(read.alike, (one): Alike => ({ ...one, isJoined: isJoined(one, answers) })),
    unusedCells: sampleOf(read.unusedCells, ({ row, cell }) => ({
      line: row.line,
      column: columnOf(headings, cell),
      cell: { ...cell, text: cell.text.slice(0, longest) },
    })),
    days: remarksOnDays(read, later, on),
    certificationsToAdd: [...people.keys()].reduce((sum, id) => sum + notEntered(later.get(id)!), 0),
    unusable: sampleOf(read.unusable, shown(headings)),
  }
}
