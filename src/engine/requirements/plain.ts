/** The kinds that may stand within a reading, and what is asked of them there. */
import type { PlainRequirement } from '../program/index.ts'
import { askingByKind, type Kinds } from './asking.ts'
import { attestKind } from './attest/index.ts'
import { metricKind } from './metric/index.ts'
import { peopleKind } from './people/index.ts'
import { separateTeamsKind } from './separate-teams/index.ts'

/** Every kind but `readings`, by its name. */
export const plainKinds: Kinds<PlainRequirement['kind']> = {
  metric: metricKind,
  attest: attestKind,
  people: peopleKind,
  'separate-teams': separateTeamsKind,
}

/** Asks a requirement or a result of such a kind. */
export const askPlain = askingByKind(plainKinds)
