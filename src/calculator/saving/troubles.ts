/** What every language must be able to say of what stands in the way of saving or opening. */
import type { Clash, FileTrouble, StorageTrouble } from '../workspace/reasons.ts'
import type { Problem, ProblemCode } from '../../engine/profile/index.ts'
import type { Sentences } from '../../language/reasons.ts'

export interface Troubles {
  readonly storage: Sentences<StorageTrouble>
  readonly clashes: Sentences<Clash>
  readonly files: Sentences<FileTrouble>
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>>
  /** The place of a problem that concerns the whole file. */
  readonly wholeFile: string
}
