/** Everything the calculator itself can say, as codes with numbers; the engine's reasons stand in `eligibility/types.ts`. */
import type { LevelChange } from '../../engine/eligibility/index.ts'
import type { MetricId } from '../../engine/program/index.ts'
import type { PersonId, Problem } from '../../engine/profile/index.ts'

export type { LevelState } from '../../engine/eligibility/index.ts'

/** What the visitor did, as the history names it. */
export type Step = SingleStep | StepOfMany
/** A step that concerns several, with how many. */
export interface StepOfMany {
  readonly code:
    | 'add-people'
    | 'remove-people'
    | 'add-achievement-to-many'
    | 'remove-achievement-from-many'
    | 'associate-many'
    | 'leave-many'
    | 'edit-months'
  readonly count: number
}
export type SingleStep =
  | 'edit-organization'
  | 'add-person'
  | 'edit-person'
  | 'remove-person'
  | 'add-achievement'
  | 'edit-achievement'
  | 'remove-achievement'
  | 'edit-figure'
  | 'edit-package'
  | 'edit-attestation'
  | 'add-override'
  | 'remove-override'
  | 'import-people'
  | 'load-sample'
  | 'open-file'
  | 'take-shared'
  | 'start-over'
  | 'other-tab'
  | 'add-scenario'
  | 'rename-scenario'
  | 'remove-scenario'
  | 'take-scenario'

/** Why the text in a field is not a value yet. */
export type DraftProblem =
  | { readonly code: 'not-a-day' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'ambiguous-day' }
  | { readonly code: 'short-year' }
  | { readonly code: 'day-needed' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'below-zero' }
  | { readonly code: 'ambiguous-number' }
  | { readonly code: 'not-a-count'; readonly most: number }
  | { readonly code: 'no-such-achievement'; readonly text: string }
  | { readonly code: 'not-chosen' }

/** What an edit changed in the answer. */
export type Change = LevelChange

/** A step that was just done, undone or done again. */
export interface Turn {
  readonly code: 'done' | 'undone' | 'redone'
  readonly step: Step
}

/** What the status line says. */
export type Saying =
  | { readonly code: 'step'; readonly turn: Turn | null; readonly changes: readonly Change[] }
  | { readonly code: 'problem'; readonly problem: DraftProblem }

/** What two tabs changed differently. */
export type Clash =
  | { readonly code: 'person'; readonly person: PersonId }
  | { readonly code: 'metric'; readonly metric: MetricId }
  | { readonly code: 'organization' }
  | { readonly code: 'package' }
  | { readonly code: 'scenario'; readonly name: string }

/** What keeps the entered data from being saved, or what was found in the place where it is saved. */
export type StorageTrouble =
  /** The browser offers no storage to this page. */
  | { readonly code: 'unavailable' }
  /** The last change could not be written, most likely for want of room. */
  | { readonly code: 'not-written' }
  /** What was saved could be neither read nor put aside, so that nothing is written over it. */
  | { readonly code: 'blocked' }
  /** A newer release saved data here; they are left as they are, and nothing is saved over them. */
  | { readonly code: 'newer' }

/** Why an opened file was not taken. */
export type FileTrouble =
  | { readonly code: 'not-json'; readonly file: string }
  | { readonly code: 'not-readable'; readonly file: string }
  | { readonly code: 'too-large'; readonly file: string; readonly megabytes: number }
  | {
      readonly code: 'problems'
      readonly file: string
      readonly count: number
      /** The first of them. */
      readonly problems: readonly Problem[]
    }
