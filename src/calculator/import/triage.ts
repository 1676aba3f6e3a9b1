/** What each row of a table is worth on a day. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import { notCounting, type NotCounting } from '../../engine/requirements/index.ts'
import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { Triage } from './protocol.ts'

const triageOf: Readonly<Record<NotCounting['code'], Triage>> = {
  'unknown-achievement': 'not-named',
  'not-associated': 'not-associated',
  'association-not-visible-yet': 'not-visible-yet',
  left: 'left',
  'earned-after-retirement': 'earned-after-retirement',
  'earned-before-available': 'earned-before-available',
  'not-visible-yet': 'not-visible-yet',
  expired: 'expired',
  'no-longer-accepted': 'no-longer-accepted',
  'may-not-count': 'may-not-count',
  'outside-the-edition': 'only-part',
}

/** Judges rows by what they say. The program lists no achievement that no requirement names. */
export const createTriage =
  (program: Program, on: IsoDate) =>
  (person: Person, held: HeldAchievement): Triage => {
    const reason = notCounting(program, person, held, on)
    return reason ? triageOf[reason.code] : 'counts'
  }
