/** Whether what a row names was passed, and whether its person still works here: by words and by scores. */
import { columnIndexes } from './cells.ts'
import type { Columns } from './columns.ts'
import type { RowProblem } from './entries.ts'
import { oncePerText } from './once-per-text.ts'
import { resultColumns } from './roster-texts.ts'
import type { Row } from './table.ts'
import { answerOf, wordQuestions, type WordQuestion } from './words.ts'

/** What each text answers to a question; texts that are not here are looked up among the known words. */
export type WordAnswers = Readonly<Record<WordQuestion, Readonly<Record<string, boolean>>>>

/** Gives what a text answers to each question, as the visitor has said it or else as it is known. */
export const answersBy = (answers: WordAnswers) =>
  Object.fromEntries(
    wordQuestions.map((question) => [
      question,
      oncePerText((text) =>
        Object.hasOwn(answers[question], text) ? answers[question][text] : answerOf(question, text),
      ),
    ]),
  ) as Readonly<Record<WordQuestion, (text: string) => boolean | undefined>>

const amountIn = (text: string): number | undefined => {
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:%|\/\s*\d+|(?:of|из|von)\s+\d+)?$/iu.exec(text)
  return match ? Number(match[1]!.replace(',', '.')) : undefined
}

interface Passing {
  readonly columns: Columns
  readonly says: ReturnType<typeof answersBy>
  readonly passingScore: number | null
  readonly isWide: boolean
}

/** Prepares the look at results: why what a row names was not passed, by its words and its score. */
export function createPassing({ columns, says, passingScore, isWide }: Passing) {
  const cellOf = columnIndexes(columns)
  const results = resultColumns(columns)
  return function notPassed(row: Row): RowProblem | undefined {
    const denied = cellOf(row, 'denied')
    if (denied && says.denied(denied.text) !== false) return { code: 'not-passed', ...denied }
    let isSaid = false
    for (const column of results) {
      const text = row.cells[column] ?? ''
      if (text === '' && isWide) continue
      const isPassed = says.result(text)
      if (isPassed !== true) return { code: 'not-passed', column, text }
      isSaid = true
    }
    const score = cellOf(row, 'score')
    if (!score) return undefined
    const least = cellOf(row, 'passing-score')
    const stated = least && amountIn(least.text)
    // A course may be "completed" below the score that the row itself asks for.
    if (isSaid && (stated === undefined || (amountIn(score.text) ?? stated) >= stated)) return undefined
    const needed = stated ?? passingScore
    if (needed === null) return undefined
    const reached = amountIn(score.text)
    if (reached === undefined) {
      return says.result(score.text) === true ? undefined : { code: 'not-a-score', ...score }
    }
    return reached < needed ? { code: 'not-passed', ...score } : undefined
  }
}
