/** Where the guide's glossary explains the partner associations. */
import type { AssociationId } from '../../engine/program/index.ts'

/** The term for all of them. */
export const associationTerm = 'partner-association'

/** The terms by the ids of the program. */
export const associationTerms: Readonly<Record<AssociationId, string>> = {
  dpor: 'dpor',
  tpor: 'tpor',
  'delegated-admin': 'delegated-administrator',
  fasttrack: 'fasttrack-partner',
}
