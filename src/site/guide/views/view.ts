/** What an example shows of one of the calculator's further views: entered, then computed. */
import type { Profile } from '../../../engine/profile/index.ts'
import type { ExampleWords } from '../worked/words.ts'

export type ViewName = 'key-people' | 'over-time' | 'plan' | 'what-if'

export interface ExampleRow {
  readonly term: string
  /** The first is what the row is about. */
  readonly lines: readonly string[]
}

export interface ExampleView {
  readonly profile: Profile
  readonly rows: (words: ExampleWords) => Promise<readonly ExampleRow[]>
}
