/**
 * The schemas of all kinds. They lie with their kinds, so that a kind is one folder; they stand on the basic schemas of
 * `program/schemas` alone, and a path of the program is made of them.
 */
import type * as v from 'valibot'
import { choice } from '../schema/index.ts'
import { lesson } from '../program/schemas/lesson.ts'
import { attestRequirement } from './attest/schema.ts'
import { metricRequirement } from './metric/schema.ts'
import { peopleRequirement } from './people/schema.ts'
import { separateTeamsRequirement } from './separate-teams/schema.ts'

export type { AttestRequirement } from './attest/schema.ts'
export type { MetricRequirement } from './metric/schema.ts'
export type { PeopleRequirement } from './people/schema.ts'
export type { SeparateTeamsRequirement } from './separate-teams/schema.ts'

/** One condition of a path at a level. */
export const requirement = choice(
  [metricRequirement, attestRequirement, peopleRequirement, separateTeamsRequirement],
  lesson(
    'a requirement: { metric, atLeast }, { attest }, { people, each } or { separateTeams }',
    'Write the keys of one of these four.',
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
