/** Reads our own table of people back. Its days may have been rewritten by a spreadsheet that saved it. */
import type { IsoDate } from '../calendar/index.ts'
import type { Person, PersonId, Profile } from '../profile/index.ts'
import { dayIn, type DayReading } from './days.ts'
import { dayColumns, peopleOf } from './people-table.ts'
import { oncePerText } from './once-per-text.ts'
import type { RowProblem, Unusable } from './entries.ts'
import type { Row } from './table.ts'

/** The row with its days as the profile writes them, or why it can't be used. */
function readRow(row: Row, dayOf: (text: string) => IsoDate | undefined): Row | RowProblem {
  const cells = [...row.cells]
  if (!cells[0]) return { code: 'no-person' }
  for (const column of dayColumns) {
    const text = cells[column] ?? ''
    if (text === '') continue
    const day = dayOf(text)
    if (day === undefined) return { code: 'not-a-day', column, text }
    cells[column] = day
  }
  return { line: row.line, cells }
}

/** Reads the rows of our own table: its people, and the rows that can't be used. */
export function readOwnPeople(body: readonly Row[], reading: DayReading) {
  const dayOf = oncePerText((text) => dayIn(text, reading))
  const rows: Row[] = []
  const unusable: Unusable[] = []
  for (const row of body) {
    const read = readRow(row, dayOf)
    if ('code' in read) unusable.push({ row, problem: read })
    else rows.push(read)
  }
  return { rows, unusable, people: peopleOf(rows) }
}

const isSame = (one: Person, other: Person): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Puts people in the place of those with their ids, and the others at the end. */
export function mergePeople(profile: Profile, people: readonly Person[]): Profile {
  const imported = new Map<PersonId, Person>(people.map((person) => [person.id, person]))
  const before = profile.people ?? []
  const known = new Set(before.map(({ id }) => id))
  const kept = before.map((person) => {
    const other = imported.get(person.id)
    return other && !isSame(person, other) ? other : person
  })
  return { ...profile, people: [...kept, ...people.filter(({ id }) => !known.has(id))] }
}
