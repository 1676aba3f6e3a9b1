/** What every language must be able to say of what stands in the way of saving or opening. */
import type { FileTrouble } from '../import/index.ts'
import type { Clash, StorageTrouble } from './reasons.ts'
import type { Problem, ProblemCode } from '../../engine/profile/index.ts'
import type { Sentences } from '../../language/reasons.ts'

export interface SavingMessages {
  readonly storage: Sentences<StorageTrouble>
  readonly clashes: Sentences<Clash>
  readonly files: Sentences<FileTrouble>
  /** A file takes long to read. */
  readonly reading: (file: string) => string
  readonly stopReading: string
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>>
  /** The place of a problem that concerns the whole file. */
  readonly wholeFile: string
  readonly moreProblems: (more: number) => string
  /** Said in place of it where there are so many problems that no other was looked for. */
  readonly notLookedAt: string
  readonly aside: string
  readonly downloadAside: string
  readonly removeAside: string
  readonly otherTab: string
  readonly takeOther: string
  readonly keepMine: string
  readonly download: string
  readonly downloadScenarios: string
}
