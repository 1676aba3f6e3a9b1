/** Brings a table into rows of one achievement of one person: what is read then is the same for all tables. */
import type { CellReader } from './cell-achievements.ts'
import type { Columns, Field } from './columns.ts'
import { dayWithin, isDay } from './days.ts'
import type { Row } from './table.ts'

/** The fields that say who. */
export const personFields: readonly Field[] = ['mcid', 'email', 'name', 'first-name', 'last-name']

/** Rows with what their columns hold. */
export interface Body {
  readonly columns: Columns
  readonly rows: readonly Row[]
}

const positionsOf = (columns: Columns, some: readonly Field[]): readonly number[] =>
  columns.flatMap((field, at) => (field && some.includes(field) ? [at] : []))

const isBlankAt = ({ cells }: Row, positions: readonly number[]): boolean =>
  positions.every((at) => (cells[at] ?? '') === '')

/** Returns how many rows say what was achieved and not by whom, below one that says it. */
export function countToFill({ columns, rows }: Body): number {
  const who = positionsOf(columns, personFields)
  const what = positionsOf(columns, ['achievement', 'title', 'exam'])
  let isBelow = false
  let count = 0
  for (const row of rows) {
    if (!isBlankAt(row, who)) isBelow = true
    else if (isBelow && !isBlankAt(row, what)) count += 1
  }
  return count
}

/** Gives rows that don't say who the person of the row above. */
export function filledDown({ columns, rows }: Body): Body {
  const who = positionsOf(columns, personFields)
  const about = positionsOf(columns, [
    ...personFields,
    'number',
    'associated',
    'associated-since',
    'leaves-on',
    'employment',
    'left',
  ])
  let above: Row | undefined
  return {
    columns,
    rows: rows.map((row) => {
      if (!isBlankAt(row, who)) {
        above = row
        return row
      }
      if (!above) return row
      const cells = [...row.cells]
      for (const at of about) {
        while (cells.length < at) cells.push('')
        if ((cells[at] ?? '') === '') cells[at] = above.cells[at] ?? ''
      }
      return { line: row.line, cells }
    }),
  }
}

/** Puts the person whose table it is into every row. */
export function ofPerson({ columns, rows }: Body, person: string): Body {
  const field: Field = person.includes('@') ? 'email' : /^\d+$/.test(person.trim()) ? 'mcid' : 'name'
  const width = columns.length
  return {
    columns: [...columns, field],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [...Array.from({ length: width }, (_, at) => cells[at] ?? ''), person],
    })),
  }
}

/** The columns of one exam, or person: one may hold marks, one days, one both. */
interface HeadedColumns {
  readonly heading: string
  readonly columns: readonly number[]
}

function examsIn(headings: readonly string[], columns: Columns, read: CellReader): readonly HeadedColumns[] {
  const exams = new Map<string, { heading: string; columns: number[] }>()
  for (const [at, field] of columns.entries()) {
    if (field !== 'exam') continue
    const heading = headings[at] ?? ''
    const id = read(heading).parts[0]?.achievements[0] ?? heading
    const exam = exams.get(id) ?? { heading: read(heading).parts[0]?.text ?? heading, columns: [] }
    exam.columns.push(at)
    exams.set(id, exam)
  }
  return [...exams.values()]
}

/** What a cell below an exam says: a day, a mark, or both. */
function markAndDay(text: string): { readonly mark: string; readonly day: string } {
  if (isDay(text)) return { mark: '', day: text }
  const day = dayWithin.exec(text)?.[0] ?? ''
  if (!isDay(day)) return { mark: text, day: '' }
  return { mark: text.replace(day, '').replace(/^[\s,;:()[\]–—-]+|[\s,;:()[\]–—-]+$/g, ''), day }
}

/** The achievements or the people that columns are about, which may be those of several columns. */
const aboutOf = (
  { columns }: Body,
  headings: readonly string[],
  read: CellReader,
): readonly HeadedColumns[] =>
  columns.includes('exam')
    ? examsIn(headings, columns, read)
    : columns.flatMap((field, at) =>
        field === 'person' ? [{ heading: headings[at] ?? '', columns: [at] }] : [],
      )

/** Turns columns that are exams, or people, into rows: a row for each of which a cell says something. */
export function turned(body: Body, headings: readonly string[], read: CellReader): Body {
  const { columns, rows } = body
  const about = aboutOf(body, headings, read)
  const isByExam = columns.includes('exam')
  const width = columns.length
  const inHeadings: readonly (Field | null)[] = isByExam ? ['exam', 'achievement', 'person'] : ['person']
  const kept: Columns = columns.map((field) =>
    inHeadings.includes(field) || field === 'earned' ? null : field,
  )
  return {
    columns: [...kept, isByExam ? 'achievement' : 'name', 'earned', 'result'],
    rows: rows.flatMap((row) => {
      const base = Array.from({ length: width }, (_, at) => row.cells[at] ?? '')
      const day = base[columns.indexOf('earned')] ?? ''
      const said = about.flatMap(({ heading, columns: some }) => {
        const texts = some.map((at) => row.cells[at] ?? '').filter((text) => text !== '')
        if (texts.length === 0) return []
        const said = texts.map(markAndDay)
        const earned = said.find((one) => one.day !== '')?.day ?? day
        const marks = said.map(({ mark }) => mark).filter((mark) => mark !== '')
        return [{ line: row.line, cells: [...base, heading, earned, marks.join(' ')] }]
      })
      return said.length > 0 ? said : [{ line: row.line, cells: base }]
    }),
  }
}
