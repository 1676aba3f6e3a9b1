import type { IsoDate } from '../calendar/index.ts'
import type { Program } from '../program/index.ts'
import type { Profile } from '../profile/index.ts'
import type { PeopleIndex } from './people-index.ts'

/** All that a requirement is judged by. */
export interface Context {
  readonly program: Program
  readonly profile: Profile
  readonly people: PeopleIndex
  readonly on: IsoDate
}
