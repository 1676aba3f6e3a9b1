import * as v from 'valibot'
import { choice, closedObject, described, list } from '../../schema/index.ts'
import { attestationId, metricId } from './id.ts'
import { lesson } from './lesson.ts'
import { peopleRequirement } from './people-requirement.ts'
import { team } from './team.ts'
import { threshold } from './threshold.ts'

/** Met when the metric's value is at least the threshold. */
export const metricRequirement = closedObject({
  metric: described('The metric.', metricId),
  atLeast: described('The least value that meets it.', threshold),
})
export type MetricRequirement = v.InferOutput<typeof metricRequirement>

/** Met when the organization confirms the fact. */
export const attestRequirement = closedObject({
  attest: described('The fact to confirm.', attestationId),
})
export type AttestRequirement = v.InferOutput<typeof attestRequirement>

/** Met when the teams can be filled with nobody in two of them. */
export const separateTeamsRequirement = closedObject({
  separateTeams: described(
    'Teams with nobody in two of them.',
    v.pipe(
      list(team),
      v.minLength(
        2,
        lesson('at least two teams', 'A single team is a plain requirement: { people: …, each: … }.'),
      ),
    ),
  ),
})
export type SeparateTeamsRequirement = v.InferOutput<typeof separateTeamsRequirement>

/** One condition of a path at a level. */
export const requirement = choice(
  [metricRequirement, attestRequirement, peopleRequirement, separateTeamsRequirement],
  lesson(
    'a requirement: { metric, atLeast }, { attest }, { people, each } or { separateTeams }',
    'Write the keys of one of these four.',
  ),
)
export type Requirement = v.InferOutput<typeof requirement>
