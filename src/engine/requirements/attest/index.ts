/** `{ attest }`: the visitor confirms the fact. */
import { nothing, type RequirementKind } from '../kind.ts'
import { judgeAttest } from './judge.ts'

/** The kind of requirement that asks for a confirmed fact. */
export const attestKind: RequirementKind<'attest'> = {
  judge: judgeAttest,
  alternatives: ({ attest }) => [{ ...nothing, attestations: [attest] }],
  doubts: () => [],
  conditions: () => 1,
}
