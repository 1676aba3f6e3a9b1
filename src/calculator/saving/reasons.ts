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

/** What both tabs changed, and how to take what the other one made of it. */
export interface TabQuestion {
  readonly clashes: readonly Clash[]
  readonly takeTheirs: () => void
}

/** What keeps the entered data from being saved, or what was found in the place where it is saved. */
export type StorageTrouble =
  /** The browser offers no place to this page in which it could save. */
  | { readonly code: 'unavailable' }
  /** The browser does not open the database; what is entered is noted for the next visit. */
  | { readonly code: 'no-database' }
  /** What saves could not be fetched. */
  | { readonly code: 'not-loaded' }
  /** The last change could not be written, most likely for want of room. */
  | { readonly code: 'not-written' }
  /** What was saved has been deleted while the page was open. */
  | { readonly code: 'emptied' }
  /** A newer release saved data here; they are left as they are, and nothing is saved over them. */
  | { readonly code: 'newer'; readonly texts: readonly Aside[] }
