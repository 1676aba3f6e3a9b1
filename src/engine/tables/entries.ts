/** What the rows of a roster come to: entries, and rows and cells that can't be used, each with its reason. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId } from '../program/index.ts'
import type { Row } from './table.ts'

/** One achievement of a row as an entry. */
export interface Entry {
  readonly row: Row
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
  readonly achievement: AchievementId
  readonly earned: IsoDate | undefined
  readonly expires: IsoDate | undefined
  /** What the table says of the association: the day, only that there is one or none, or nothing. */
  readonly associated: IsoDate | boolean | undefined
  readonly leavesOn: IsoDate | undefined
}

interface AtCell {
  readonly column: number
  readonly text: string
}

/** A reason why a row can't be used, or an achievement in it. */
export type RowProblem =
  | { readonly code: 'no-person' }
  | { readonly code: 'no-achievement' }
  /** No requirement of the edition names it. */
  | ({ readonly code: 'not-named' } & AtCell)
  /** Several achievements have or had this title. */
  | ({ readonly code: 'several-achievements'; readonly achievements: readonly AchievementId[] } & AtCell)
  | ({ readonly code: 'not-a-day' } & AtCell)
  /** Several days stand beside another number of achievements. */
  | ({ readonly code: 'unequal-days'; readonly days: number; readonly achievements: number } & AtCell)
  /** A day beside the achievement, and another one in its column. */
  | ({ readonly code: 'two-days' } & AtCell)
  /** The table says, in words or by the score, that it was not passed. */
  | ({ readonly code: 'not-passed' } & AtCell)
  | ({ readonly code: 'not-a-score' } & AtCell)
  /** Only a day is named on which it is to be passed. */
  | ({ readonly code: 'only-planned' } & AtCell)
  /** The person no longer works here. */
  | ({ readonly code: 'has-left' } & AtCell)
  /** Only a name is given, and several people have it. */
  | { readonly code: 'several-people' }
  /** An error of the spreadsheet stands where a value should. */
  | ({ readonly code: 'cell-error' } & AtCell)
  /** A formula that no spreadsheet has computed. */
  | { readonly code: 'not-computed'; readonly column: number }
  /** Characters that the encoding doesn't have. */
  | ({ readonly code: 'unreadable' } & AtCell)
  /** The row of headings, once more. */
  | { readonly code: 'headings-again' }

/** A row that can't be used. */
export interface Unusable {
  readonly row: Row
  readonly problem: RowProblem
}

/** A cell that is not used though its row is. */
export interface UnusedCell {
  readonly row: Row
  readonly cell: { readonly code: 'month-of-expiry' | 'rounded-number' } & AtCell
}

/** All rows of a roster, read. */
export interface Roster {
  readonly entries: readonly Entry[]
  readonly unusable: readonly Unusable[]
  readonly unusedCells: readonly UnusedCell[]
}
