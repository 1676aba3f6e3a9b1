/** The people as a table that is read back exactly, and beside it what each achievement is called and whether it counts. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import type { NotCounting } from '../../engine/requirements/index.ts'
import { say } from '../../language/reasons.ts'
import type { ExportPeople } from './files.ts'
import type { Writing } from './report-page.ts'

export interface CountingOn {
  readonly on: IsoDate
  readonly whyNot: (person: Person, held: HeldAchievement) => NotCounting | null
}

const blank = ['', '', ''] as const

/** Writes what stands beside the rows: one text for each of the further headings. */
export function peopleSheet(
  people: readonly Person[],
  { on, whyNot }: CountingOn,
  { program, messages, names, words: { sheets } }: Writing,
): ExportPeople {
  const titleOf = (id: string): string =>
    Object.hasOwn(program.achievements, id)
      ? program.achievements[id]!.title[messages.language]
      : names.achievement(id)
  const beside = (person: Person, held: HeldAchievement): readonly string[] => {
    const reason = whyNot(person, held)
    if (!reason) return [titleOf(held.id), sheets.counts.yes, '']
    const counts = reason.code === 'may-not-count' ? sheets.counts.unclear : sheets.counts.no
    const why = say(messages.reasons.notCounting, reason, names).replaceAll('\u00a0', ' ')
    return [titleOf(held.id), counts, why]
  }
  return {
    name: sheets.people,
    people,
    besideHeadings: [sheets.title, sheets.countsOn(on).replaceAll('\u00a0', ' '), sheets.why],
    beside: people.flatMap((person) =>
      person.achievements.length === 0 ? [blank] : person.achievements.map((held) => beside(person, held)),
    ),
  }
}
