/**
 * The schemas of all kinds. They lie with their kinds, so that a kind is one folder; they stand on the basic schemas of
 * `program/schemas` alone, and a path of the program is made of them.
 */
import type * as v from 'valibot'
import { choice } from '../schema/index.ts'
import { lesson } from '../program/schemas/lesson.ts'
import { plainRequirements } from './plain-schema.ts'
import { readingsRequirement } from './readings/schema.ts'

export type { AttestRequirement } from './attest/schema.ts'
export type { MetricRequirement } from './metric/schema.ts'
export type { PeopleRequirement } from './people/schema.ts'
export type { PlainRequirement } from './plain-schema.ts'
export type { ReadingsRequirement } from './readings/schema.ts'
export type { SeparateTeamsRequirement } from './separate-teams/schema.ts'

/** One condition of a path at a level. */
export const requirement = choice(
  [...plainRequirements, readingsRequirement],
  lesson(
    'a requirement: { metric, atLeast }, { attest }, { people, each }, { separateTeams } or { readings }',
    'Write the keys of one of these five.',
  ),
)

export type Requirement = v.InferOutput<typeof requirement>
/** The kind of a requirement. */
export type Kind = Requirement['kind']
type Requirements = { readonly [One in Requirement as One['kind']]: One }
/** A requirement of one kind. Written so that a function for any kind knows which one it has. */
export type RequirementOf<Of extends Kind> = {
  readonly [One in Of]: Requirements[One] & { readonly kind: One }
}[Of]
