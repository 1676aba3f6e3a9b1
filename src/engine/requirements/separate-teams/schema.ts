import * as v from 'valibot'
import { closedObject, described, list } from '../../schema/index.ts'
import { lesson } from '../../program/schemas/lesson.ts'
import { team } from '../../program/schemas/team.ts'
import { ofKind } from '../kind-schema.ts'

const severalTeams = lesson(
  'at least two teams',
  'A single team is a plain requirement: { people: …, each: … }.',
)

/** Every choice of some of the teams is a condition of its own for plans: with six, sixty-three. */
const mostTeams = 6
const fewTeams = lesson(
  `at most ${mostTeams} teams`,
  'Plans look at every choice of some of the teams: with more of them these are too many.',
)

/** Met when the teams can be filled with nobody in two of them. */
export const separateTeamsRequirement = v.pipe(
  closedObject({
    separateTeams: described(
      'Teams with nobody in two of them.',
      v.pipe(list(team), v.minLength(2, severalTeams), v.maxLength(mostTeams, fewTeams)),
    ),
  }),
  ofKind('separate-teams'),
)

export type SeparateTeamsRequirement = v.InferOutput<typeof separateTeamsRequirement>
