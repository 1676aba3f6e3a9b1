/** The kinds that may stand within a reading, and what is asked of them there. */
import type { PlainRequirement, Program, RequirementOf } from '../program/index.ts'
import { attestKind } from './attest/index.ts'
import type { Context } from './context.ts'
import type { Alternative, RequirementKind } from './kind.ts'
import { metricKind } from './metric/index.ts'
import { peopleKind } from './people/index.ts'
import type { Doubt, Reading } from './reading.ts'
import { separateTeamsKind } from './separate-teams/index.ts'
import type { ResultOf } from './types.ts'

type PlainKind = PlainRequirement['kind']

/** Every kind but `readings`, by its name. */
export const plainKinds: { readonly [Of in PlainKind]: RequirementKind<Of> } = {
  metric: metricKind,
  attest: attestKind,
  people: peopleKind,
  'separate-teams': separateTeamsKind,
}

/** Judges a requirement of such a kind. */
export const judgePlain = <Of extends PlainKind>(
  requirement: RequirementOf<Of>,
  context: Context,
): ResultOf<Of> => plainKinds[requirement.kind].judge(requirement, context)

/** Returns its alternatives. */
export const plainAlternatives = <Of extends PlainKind>(
  requirement: RequirementOf<Of>,
  reading: Reading,
): readonly Alternative[] => plainKinds[requirement.kind].alternatives(requirement, reading)

/** Returns what its wording leaves in doubt. */
export const plainDoubts = <Of extends PlainKind>(
  requirement: RequirementOf<Of>,
  program: Program,
): readonly Doubt[] => plainKinds[requirement.kind].doubts(requirement, program)

/** Counts the conditions of its result. */
export const plainConditions = <Of extends PlainKind>(result: ResultOf<Of>): number =>
  plainKinds[result.kind].conditions(result)
