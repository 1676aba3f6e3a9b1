/** What stands in the way of saving, as codes. */
import type { PersonId } from '../../engine/profile/index.ts'
import type { MetricId } from '../../engine/program/index.ts'
import type { Aside } from '../workspace/saved-profile.ts'

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
  | { readonly code: 'newer'; readonly texts: readonly Aside[] }
