/** Those who alone carry a level, in a report: people across levels where that fits the paper, otherwise a line each. */
import type { KeyPeople } from '../../engine/planning/index.ts'
import type { PageCell, PagePart } from './written-report.ts'
import type { Writing } from './report-page.ts'

/** Columns of levels that A4 has room for. */
const mostColumns = 5

/** Writes who carries what; without anything where no level is met. */
export function keyPeoplePart({ levels, people }: KeyPeople, writing: Writing): PagePart {
  const { messages, names, words } = writing
  const { keyPeople, of } = words.report
  type Carried = KeyPeople['levels'][number]
  const nameOf = ({ competency, level }: Pick<Carried, 'competency' | 'level'>) =>
    of(names.competency(competency), messages.reasons.levels[level])
  const becomes = (loses: (typeof people)[number]['loses'], level: Carried): PageCell => {
    const loss = loses.find((one) => one.competency === level.competency && one.level === level.level)
    return { lines: loss ? [keyPeople.becomes[loss.becomes]] : [] }
  }
  const carried = levels.filter(({ competency, level }) =>
    people.some(({ loses }) => loses.some((one) => one.competency === competency && one.level === level)),
  )
  const inLine = (loses: (typeof people)[number]['loses']): PageCell => ({
    lines: [messages.format.all(loses.map((loss) => `${nameOf(loss)} (${keyPeople.becomes[loss.becomes]})`))],
  })
  const fits = carried.length <= mostColumns
  return {
    code: 'key-people',
    heading: keyPeople.heading,
    columns: fits ? carried.map(nameOf) : [keyPeople.without],
    rows: people
      .toSorted((a, b) => b.loses.length - a.loses.length)
      .map(({ person, loses }) => ({
        name: names.person(person),
        cells: fits ? carried.map((level) => becomes(loses, level)) : [inLine(loses)],
      })),
    notes: levels.length === 0 ? [] : [people.length > 0 ? keyPeople.note : keyPeople.nobody],
  }
}
