/** The steps of an import, and what the visitor has said of the table. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { WordAnswers, DayOrder, WordQuestion, SerialCalendar } from '../../engine/tables/index.ts'
import { missingIn } from './importing-columns.ts'
import type {
  Choices,
  ImportAnswers,
  ImportTrouble,
  JoinedNames,
  Meant,
  Preview,
  TableGuess,
  Value,
} from './protocol.ts'

/** What only the visitor can say, as far as it has been said. */
export interface SaidOfTable {
  readonly order: DayOrder | null
  readonly calendar: SerialCalendar | null
  /** Since when people are associated; `null`: they are not, `undefined`: not said yet. */
  readonly since: IsoDate | null | undefined
  readonly meant: Meant
  /** What words of the table answer. */
  readonly answers: WordAnswers
  /** From which score on an exam is passed; `null`: scores don't matter, `undefined`: not said yet. */
  readonly passingScore: number | null | undefined
  readonly joined: JoinedNames
}
export const nothingSaid: SaidOfTable = {
  order: null,
  calendar: null,
  since: undefined,
  meant: {},
  answers: { result: {}, denied: {}, associated: {}, employment: {}, left: {} },
  passingScore: undefined,
  joined: {},
}

interface Opened {
  /** The name of the file; `null` for what was pasted. */
  readonly file: string | null
}
/** A table as it is read, and what the visitor has said of it. */
export interface ImportTable extends Opened {
  readonly choices: Choices
  readonly guess: TableGuess
  readonly said: SaidOfTable
}
export type ImportState =
  | { readonly step: 'source' }
  | ({ readonly step: 'opening' } & Opened)
  | ({ readonly step: 'columns' } & ImportTable)
  | ({ readonly step: 'preview'; readonly preview: Preview } & ImportTable)
  | ({ readonly step: 'trouble'; readonly trouble: ImportTrouble } & Opened)

/** What a word answers: what the visitor has said, or else what is known of it. */
export const answerTo = (
  { said: { answers } }: Pick<ImportTable, 'said'>,
  question: WordQuestion,
  { text, known }: Value,
): boolean | undefined => (Object.hasOwn(answers[question], text) ? answers[question][text] : known)

/** The questions to which some word of the table has no answer yet. */
export const openValues = (table: Pick<ImportTable, 'said' | 'guess'>): readonly WordQuestion[] =>
  table.guess.values
    .filter(({ question, values }) => values.some((value) => answerTo(table, question, value) === undefined))
    .map(({ question }) => question)

/** What the answers of a step are; `undefined` while something that is asked has not been said. */
export function answersOf(table: ImportTable): ImportAnswers | undefined {
  const { guess, choices, said } = table
  const order = guess.order === 'either' ? (said.order ?? 'day-first') : (guess.order ?? said.order)
  const calendar = guess.calendar ?? said.calendar
  const isOpen =
    (guess.asksSince && said.since === undefined) ||
    (guess.asksPassingScore && said.passingScore === undefined) ||
    (guess.toFill > 0 && choices.fill === undefined) ||
    missingIn(guess, choices.person).length > 0 ||
    openValues(table).length > 0
  if (isOpen || order === null || calendar === null) return undefined
  const { since = null, passingScore = null, answers, joined } = said
  return { order, calendar, since, answers, passingScore, joined }
}
