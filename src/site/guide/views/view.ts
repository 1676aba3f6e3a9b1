/** What an example shows of one of the calculator's further views: entered, then computed. */
import type { Profile } from '../../../engine/profile/index.ts'
import type { Text } from '../../../engine/program/index.ts'
import type { Words } from '../worked/words.ts'

export interface Row {
  readonly term: string
  /** The first is what the row is about. */
  readonly lines: readonly string[]
}

export interface View {
  readonly title: Text
  readonly profile: Profile
  readonly rows: (words: Words) => Promise<readonly Row[]>
}
