import type { AttestationId } from '../../program/index.ts'
import type { BaseResult } from '../result.ts'

/** The result of a fact that the visitor confirms. */
export interface AttestResult extends BaseResult {
  readonly kind: 'attest'
  readonly attestation: AttestationId
}
