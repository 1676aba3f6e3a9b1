/** The people of a profile as one table and back, exactly: a row for each achievement, one for a person with none. */
import type { HeldAchievement, Person } from '../profile/index.ts'
import type { Language } from '../program/index.ts'
import type { Columns } from './columns.ts'
import type { Row } from './table.ts'
import type { CellValue } from './write-workbook.ts'

/** The headings by which a table is known as our own: it is read back as it was written, in whatever language. */
export const peopleHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Person id', 'Name', 'Associated since', 'Leaves on', 'Achievement', 'Earned', 'Expires'],
  ru: ['Код сотрудника', 'Имя', 'Привязан с', 'Уходит', 'Достижение', 'Получено', 'Действует по'],
}

/** The fields of its columns, for questions about any table; the ids of people are no field that other tables have. */
export const peopleColumns: Columns = [
  null,
  'name',
  'associated-since',
  'leaves-on',
  'achievement',
  'earned',
  'expires',
]

/** Writes people as rows of texts. */
export function peopleRows(people: readonly Person[]): string[][] {
  return people.flatMap(({ id, name = '', associatedSince = '', leavesOn = '', achievements }) => {
    const person = [id, name, associatedSince, leavesOn]
    if (achievements.length === 0) return [[...person, '', '', '']]
    return achievements.map(({ id, earned = '', expires = '' }) => [...person, id, earned, expires])
  })
}

/** The columns that hold days. */
export const dayColumns = (['associated-since', 'leaves-on', 'earned', 'expires'] as const).map((field) =>
  peopleColumns.indexOf(field),
)

/** Writes the same rows for a workbook, where days are days. */
export const peopleCells = (people: readonly Person[]): CellValue[][] =>
  peopleRows(people).map((row) =>
    row.map((text, at) => (text !== '' && dayColumns.includes(at) ? { day: text } : text)),
  )

/** Returns whether the headings are those of our own table. */
export const isPeopleTable = (headings: readonly string[]): boolean =>
  Object.values(peopleHeadings).some((own) => own.every((heading, at) => headings[at]?.trim() === heading))

/**
 * Reads the people of our own table, joining the rows of one person. What cells hold is not checked here: the result
 * goes through `parseProfile` like everything that comes from outside.
 */
export function peopleOf(rows: readonly Row[]): Person[] {
  const people = new Map<string, Person & { achievements: HeldAchievement[] }>()
  for (const { cells } of rows) {
    const [
      id = '',
      name = '',
      associatedSince = '',
      leavesOn = '',
      achievement = '',
      earned = '',
      expires = '',
    ] = cells
    const person = people.get(id) ?? {
      id,
      ...(name !== '' && { name }),
      ...(associatedSince !== '' && { associatedSince }),
      ...(leavesOn !== '' && { leavesOn }),
      achievements: [],
    }
    people.set(id, person)
    if (achievement === '') continue
    const dates = { ...(earned !== '' && { earned }), ...(expires !== '' && { expires }) }
    person.achievements.push({ id: achievement, ...dates })
  }
  return [...people.values()]
}
