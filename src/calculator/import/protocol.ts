/** What the page and the worker that reads tables say to each other. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type {
  AlikeNames,
  AmbiguousDay,
  WordAnswers,
  Columns,
  DayOrder,
  Delimiter,
  Encoding,
  FileProblem,
  NumberedDay,
  WordQuestion,
  Row,
  RowProblem,
  Separator,
  SerialCalendar,
  UnusedCell,
} from '../../engine/tables/index.ts'
import type { Person, Profile, Scenario, WorkspaceData } from '../../engine/profile/index.ts'
import type { AchievementId, Program } from '../../engine/program/index.ts'
import type { FileTrouble } from './file-trouble.ts'

/** What is needed of a `File` that holds data. */
export type DataFile = Pick<File, 'name' | 'size' | 'text'>

/** What a file of data holds. */
export type Data =
  | ({ readonly ok: true } & WorkspaceData)
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }

export type ReadData = (
  file: DataFile,
  /** Ends the reading; what it would have given is of no use then. */
  stop?: AbortSignal,
) => Promise<Data | FileTrouble>

/** A file, or text that was pasted. */
export type TableSource = File | string

/** How the visitor wants the table to be read; what is not chosen is detected. */
export interface Choices {
  readonly encoding?: Encoding
  readonly delimiter?: Separator
  readonly sheet?: number
  /** The position of the headings among the rows; `null` for a table without. */
  readonly heading?: number | null
  readonly columns?: Columns
  /** Whose achievements all rows are, where no column says it. */
  readonly person?: string
  /** Whether rows that don't say who belong to the person above. */
  readonly fill?: boolean
}

/** Whether names that look alike are one person's, by their key, where the visitor has said it. */
export type JoinedNames = Readonly<Record<string, boolean>>

/** What only the visitor knows. */
export interface ImportAnswers {
  readonly order: DayOrder
  readonly calendar: SerialCalendar
  /** Since when people are associated where the table doesn't say; `null`: they are not. */
  readonly since: IsoDate | null
  /** What words of the table answer, where the visitor has said it. */
  readonly answers: WordAnswers
  /** The score from which an exam is passed, where no column says it; `null`: scores don't matter. */
  readonly passingScore: number | null
  readonly joined: JoinedNames
}

export type Form =
  | {
      readonly kind: 'text'
      readonly encoding: Encoding
      readonly delimiter: Separator
      /** Some words that another encoding would change. */
      readonly letters: readonly string[]
      /** Whether the encoding doesn't know some of the bytes. */
      readonly isBroken: boolean
    }
  | { readonly kind: 'pasted'; readonly delimiter: Separator }
  | {
      readonly kind: 'workbook'
      readonly sheets: readonly SheetChoice[]
      readonly sheet: number
      readonly calendar: SerialCalendar
    }

export interface SheetChoice {
  readonly name: string
  readonly isHidden: boolean
}

/** A text of the table that answers a question, how often it stands there, and what is known of it. */
export interface Value {
  readonly text: string
  readonly count: number
  readonly known: boolean | undefined
}
/** What a table says to a question: each text once. */
export interface Valued {
  readonly question: WordQuestion
  readonly values: readonly Value[]
}

/** What a table looks like, read in the way that was chosen or detected. Its cells are cut where they are long. */
export interface TableGuess {
  readonly form: Form
  /** How many rows stand below the headings. */
  readonly rows: number
  readonly heading: number | null
  /** The first rows, one of which may hold the headings. */
  readonly first: readonly Row[]
  readonly headings: readonly string[]
  /** Some rows below the headings. */
  readonly samples: readonly Row[]
  readonly columns: Columns
  /** What columns that are not used look like. */
  readonly hints: Columns
  /** Of columns that come again ("Exam 1", "Exam 2"), which time each is, from 0; `null` for one that comes once. */
  readonly times: readonly (number | null)[]
  /** Whether the calculator wrote the table itself, so that nothing has to be asked about its columns. */
  readonly isOwn: boolean
  /** The order of day and month; `null` when the visitor must say, `either` where it can't matter. */
  readonly order: DayOrder | 'either' | null
  /** A day that the order decides about. */
  readonly ambiguous: AmbiguousDay | null
  /** The latest day that is written as a number; `null` where none is. */
  readonly numbered: NumberedDay | null
  /** The calendar that such numbers belong to; `null` when the visitor must say. */
  readonly calendar: SerialCalendar | null
  /** What words of the table answer. */
  readonly values: readonly Valued[]
  /** How many rows don't say who, below one that does. */
  readonly toFill: number
  /** Whether the visitor must say whose table it is, or in which column that stands. */
  readonly asksPerson: boolean
  /** Whether what was achieved stands alone in rows above the people. */
  readonly isBelow: boolean
  /** Whether the visitor must say from which score on an exam is passed. */
  readonly asksPassingScore: boolean
  /** Whether the visitor must say since when people are associated. */
  readonly asksSince: boolean
}

/** What a row is worth on the day. */
export const triages = [
  'counts',
  'not-associated',
  'not-visible-yet',
  'no-longer-accepted',
  'expired',
  'left',
  'earned-after-retirement',
  'earned-before-available',
  'may-not-count',
  'only-part',
  'not-named',
] as const
export type Triage = (typeof triages)[number]

export interface TriagedRow {
  readonly line: number
  /** Empty where the person has no name. */
  readonly person: string
  /** The id of an achievement, or what stands in the table where the program doesn't know it. */
  readonly achievement: string
  readonly earned?: IsoDate
}

export interface UnusableRow {
  readonly line: number
  /** The heading of the column, or its letters; none where the whole row is concerned. */
  readonly column: string | null
  readonly problem: RowProblem
}

/** Which achievement a title means, where it is not sure. */
export type Meant = Readonly<Record<string, AchievementId>>

/** A title of which it is not sure what it means, as it stands in the table, and what the visitor has said of it. */
export interface DoubtfulTitle {
  readonly text: string
  readonly achievements: readonly AchievementId[]
}

export interface Tally {
  readonly new: number
  readonly changed: number
  readonly same: number
}

/** So many, and the first of them. */
export interface Sample<Item> {
  readonly count: number
  readonly first: readonly Item[]
}

/** Names that look like one person's, and whether they are joined. */
export interface Alike extends AlikeNames {
  readonly isJoined: boolean
}

export interface UnusedCellShown {
  readonly line: number
  readonly column: string | null
  readonly cell: UnusedCell['cell']
}

/** Days of achievements that the visitor should look at. */
export const dayRemarks = ['none', 'future', 'long-ago'] as const
export type DayRemark = (typeof dayRemarks)[number]

export interface Preview {
  readonly alike: Sample<Alike>
  readonly unusedCells: Sample<UnusedCellShown>
  readonly days: Readonly<Partial<Record<DayRemark, Sample<TriagedRow>>>>
  readonly people: Tally
  readonly achievements: Tally
  readonly triage: Readonly<Partial<Record<Triage, Sample<TriagedRow>>>>
  readonly sharedTitles: readonly DoubtfulTitle[]
  readonly nearTitles: readonly DoubtfulTitle[]
  /** Certifications of these people that are not entered though all their parts are. */
  readonly certificationsToAdd: number
  readonly unusable: Sample<UnusableRow>
}

/** The sentences for the file of the rows that can't be used. */
export interface RowsFileWords {
  readonly delimiter: Delimiter
  readonly line: string
  readonly column: string
  readonly reason: string
  readonly reasons: Readonly<Record<RowProblem['code'], string>>
}

export type ImportStage = 'opening' | 'splitting' | 'reading' | 'joining'

/** Why nothing is imported. */
export type ImportTrouble =
  | FileProblem
  | { readonly code: 'not-readable' }
  /** No sign of life for too long. */
  | { readonly code: 'hung' }

export type Request =
  | { readonly code: 'open'; readonly source: TableSource; readonly program: Program }
  | { readonly code: 'guess'; readonly choices: Choices }
  | {
      readonly code: 'preview'
      readonly answers: ImportAnswers
      readonly meant: Meant
      readonly profile: Profile
      readonly on: IsoDate
    }
  | { readonly code: 'write-unusable'; readonly words: RowsFileWords }
  | { readonly code: 'take' }

export type Reply =
  | { readonly code: 'progress'; readonly stage: ImportStage; readonly share: number }
  | { readonly code: 'guess'; readonly guess: TableGuess }
  | { readonly code: 'preview'; readonly preview: Preview }
  | { readonly code: 'unusable'; readonly text: string }
  /** The people of the new profile come in parts, so that none of them keeps the page waiting. */
  | { readonly code: 'people'; readonly people: readonly Person[] }
  | { readonly code: 'taken' }
  | { readonly code: 'trouble'; readonly trouble: ImportTrouble }
