import type { Problem } from '../../engine/profile/index.ts'

/** Why an opened file was not taken. */
export type FileTrouble =
  | { readonly code: 'not-json'; readonly file: string }
  /** JSON of another program. */
  | { readonly code: 'other-json'; readonly file: string }
  | { readonly code: 'not-readable'; readonly file: string }
  /** What opens it, or the sample company itself, could not be fetched. */
  | { readonly code: 'not-loaded'; readonly file: string }
  | { readonly code: 'too-large'; readonly file: string; readonly megabytes: number }
  | {
      readonly code: 'problems'
      readonly file: string
      readonly count: number
      /** Whether there may be more: no more than so many are looked for. */
      readonly mayBeMore: boolean
      /** The first of them. */
      readonly problems: readonly Problem[]
    }
