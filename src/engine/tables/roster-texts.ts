/** What a roster says in words and days, each text once: by it the questions to the visitor are put. */
import type { CellReader } from './cell-achievements.ts'
import { textOf } from './cells.ts'
import type { Columns, Field } from './columns.ts'
import { dayFields, dayWithin, severalDays } from './days.ts'
import { oncePerText } from './once-per-text.ts'
import type { Row } from './table.ts'
import type { WordQuestion } from './words.ts'

/** The texts of a column, each once. */
function textsIn(rows: readonly Row[], columns: Columns, field: Field): ReadonlySet<string> {
  const texts = new Set<string>()
  if (!columns.includes(field)) return texts
  const text = textOf(columns, field)
  let before: string | undefined
  for (const row of rows) {
    const said = text(row)
    if (said !== before) texts.add(said)
    before = said
  }
  return texts
}

/** Returns the texts that name days, each once: those of the columns of days, and those beside achievements. */
export function textsOfDays(rows: readonly Row[], columns: Columns, read: CellReader): ReadonlySet<string> {
  const days = new Set<string>()
  for (const field of dayFields)
    for (const text of textsIn(rows, columns, field))
      for (const day of severalDays(text) ?? [text]) days.add(day)
  for (const field of ['achievement', 'title'] as const)
    for (const text of textsIn(rows, columns, field))
      for (const { day } of read(text).parts) if (day !== undefined) days.add(day)
  return days
}

/** The columns of results; several may say whether it was passed. */
export const resultColumns = (columns: Columns): readonly number[] =>
  columns.flatMap((field, at) => (field === 'result' ? [at] : []))

/** What the table says to a question, with how often. */
export interface SaidText {
  readonly text: string
  readonly count: number
}

/** Returns what the rows say to each question: the texts of its columns, and for results the words beside codes. */
export function textsOfQuestions(
  rows: readonly Row[],
  columns: Columns,
  read: CellReader,
  isWide: boolean,
): Readonly<Record<WordQuestion, readonly SaidText[]>> {
  const [achievementOf, titleOf] = [textOf(columns, 'achievement'), textOf(columns, 'title')]
  const employmentOf = textOf(columns, 'employment')
  // A blank says "no".
  const whereFilled = (['associated', 'denied', 'left'] as const).map((question) => ({
    question,
    textOf: textOf(columns, question),
  }))
  const noteOf = oncePerText((text) => read(text).note)
  const counts: Record<WordQuestion, Map<string, number>> = {
    result: new Map(),
    denied: new Map(),
    associated: new Map(),
    employment: new Map(),
    left: new Map(),
  }
  const put = (question: WordQuestion, text: string) =>
    counts[question].set(text, (counts[question].get(text) ?? 0) + 1)
  const results = resultColumns(columns)
  const hasEmployment = columns.includes('employment')
  for (const row of rows) {
    const [achievement, title] = [achievementOf(row), titleOf(row)]
    if (achievement === '' && title === '') continue
    for (const column of results) {
      const text = row.cells[column] ?? ''
      if (text !== '' || !isWide) put('result', text)
    }
    for (const note of [noteOf(achievement), noteOf(title)])
      if (note !== '' && !dayWithin.test(note)) put('result', note)
    for (const { question, textOf } of whereFilled) {
      const text = textOf(row)
      if (text !== '') put(question, text)
    }
    if (hasEmployment) put('employment', employmentOf(row))
  }
  const listed = (question: WordQuestion) => [...counts[question]].map(([text, count]) => ({ text, count }))
  return {
    result: listed('result'),
    denied: listed('denied'),
    associated: listed('associated'),
    employment: listed('employment'),
    left: listed('left'),
  }
}
