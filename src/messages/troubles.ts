/** What every language must be able to say of what stands in the way of saving or opening. */
import type { Clash, FileTrouble, StorageTrouble } from '../calculator/model/reasons.ts'
import type { Problem, ProblemCode } from '../profile/problems.ts'
import type { Sentences } from './reasons.ts'

export interface Troubles {
  readonly storage: Sentences<StorageTrouble>
  readonly clashes: Sentences<Clash>
  readonly files: Sentences<FileTrouble>
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>>
  /** The place of a problem that concerns the whole file. */
  readonly wholeFile: string
}
