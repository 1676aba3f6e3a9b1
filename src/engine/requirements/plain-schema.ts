/** The kinds that stand for themselves: items of a level, and of the two readings of one. */
import type * as v from 'valibot'
import { choice } from '../schema/index.ts'
import { lesson } from '../program/schemas/lesson.ts'
import { attestRequirement } from './attest/schema.ts'
import { metricRequirement } from './metric/schema.ts'
import { peopleRequirement } from './people/schema.ts'
import { separateTeamsRequirement } from './separate-teams/schema.ts'

export const plainRequirements = [
  metricRequirement,
  attestRequirement,
  peopleRequirement,
  separateTeamsRequirement,
] as const

/** One condition that can be read in one way, or says itself how else. */
export const plainRequirement = choice(
  plainRequirements,
  lesson(
    'a requirement: { metric, atLeast }, { attest }, { people, each } or { separateTeams }',
    'Write the keys of one of these four; readings stand only as items of a level.',
  ),
)

export type PlainRequirement = v.InferOutput<typeof plainRequirement>
