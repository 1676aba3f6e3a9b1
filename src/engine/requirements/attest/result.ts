import type { AttestationId } from '../../program/index.ts'
import type { BaseResult } from '../result.ts'

export interface AttestResult extends BaseResult {
  readonly kind: 'attest'
  readonly attestation: AttestationId
}
