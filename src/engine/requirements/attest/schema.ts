import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { attestationId } from '../../program/schemas/id.ts'
import { ofKind } from '../kind-schema.ts'

/** Met when the organization confirms the fact. */
export const attestRequirement = v.pipe(
  closedObject({ attest: described('The fact to confirm.', attestationId) }),
  ofKind('attest'),
)

export type AttestRequirement = v.InferOutput<typeof attestRequirement>
