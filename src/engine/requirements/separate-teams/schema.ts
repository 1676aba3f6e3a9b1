import * as v from 'valibot'
import { closedObject, described, list } from '../../schema/index.ts'
import { lesson } from '../../program/schemas/lesson.ts'
import { team } from '../../program/schemas/team.ts'
import { ofKind } from '../kind-schema.ts'

const severalTeams = lesson(
  'at least two teams',
  'A single team is a plain requirement: { people: …, each: … }.',
)

/** Met when the teams can be filled with nobody in two of them. */
export const separateTeamsRequirement = v.pipe(
  closedObject({
    separateTeams: described(
      'Teams with nobody in two of them.',
      v.pipe(list(team), v.minLength(2, severalTeams)),
    ),
  }),
  ofKind('separate-teams'),
)

export type SeparateTeamsRequirement = v.InferOutput<typeof separateTeamsRequirement>
