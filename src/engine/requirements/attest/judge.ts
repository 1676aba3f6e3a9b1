import type { AttestRequirement } from '../../program/index.ts'
import type { Context } from '../context.ts'
import type { AttestResult } from './result.ts'

/** Judges whether the visitor confirms the fact. */
export function judgeAttest({ attest }: AttestRequirement, { profile }: Context): AttestResult {
  const met = profile.attestations?.includes(attest) ?? false
  return {
    kind: 'attest',
    status: met ? 'met' : 'unmet',
    attestation: attest,
    have: met ? 1 : 0,
    need: 1,
    doubts: [],
    missing: met ? [] : [{ code: 'attestation-not-confirmed', attestation: attest }],
  }
}
