/** `{ attest }`: the visitor confirms the fact. */
import { nothing, type RequirementKind } from '../kind.ts'
import { judgeAttest } from './judge.ts'

export const attestKind: RequirementKind<'attest'> = {
  judge: judgeAttest,
  alternatives: ({ attest }) => [{ ...nothing, attestations: [attest] }],
  conditions: () => 1,
}
