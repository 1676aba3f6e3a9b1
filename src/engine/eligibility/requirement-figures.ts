/** A requirement's figures, without who counts for them. */
import type { Missing, RequirementResult } from '../requirements/index.ts'
import type { MetricId } from '../program/index.ts'

/** The figures of a requirement's result. */
export type RequirementFigures =
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly have: number; readonly need: number }
  | { readonly kind: 'attest' }
  | {
      readonly kind: 'people'
      readonly have: number
      readonly need: number
      /** How many of them count whatever the source means. */
      readonly surely: number
      /** Where people enough are there, only the further condition is missing. */
      readonly missing: readonly Missing[]
    }
  | {
      readonly kind: 'separate-teams'
      readonly have: number
      readonly need: number
      readonly missing: readonly Missing[]
    }
  /** Those of the strict reading: its requirements are all needed. */
  | { readonly kind: 'readings'; readonly strict: readonly RequirementFigures[] }

/** Returns the figures of a result, without the people who count. */
export function requirementFigures(result: RequirementResult): RequirementFigures {
  const { kind, have, need } = result
  switch (kind) {
    case 'metric':
      return { kind, metric: result.metric, have, need }
    case 'attest':
      return { kind }
    case 'people':
      return { kind, have, need, surely: result.surely, missing: result.missing }
    case 'separate-teams':
      return { kind, have, need, missing: result.missing }
    case 'readings':
      return { kind, strict: result.strict.map(requirementFigures) }
  }
}
