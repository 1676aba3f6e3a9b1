import { addDays, addYears, type IsoDate } from '../../../engine/calendar/index.ts'
import type { Rules } from '../../../engine/program/index.ts'

export type AnniversaryEvent = 'reminder' | 'anniversary' | 'opens' | 'closes' | 'lost' | 'next'

export interface AnniversaryDay {
  readonly event: AnniversaryEvent
  readonly date: IsoDate
  /** Days after the anniversary; negative before it. */
  readonly offset: number
}

/**
 * Returns what happens around the anniversary of a package, in the order of the days: reminders, the renewal window, what
 * follows it, and the next anniversary of a package that is renewed in the window (renew-mpn-offers, 2018-10-29).
 */
export function anniversaryDays(rules: Rules, purchased: IsoDate): readonly AnniversaryDay[] {
  const anniversary = addYears(purchased, rules.subscriptionYears.value)
  const day = (event: AnniversaryEvent, offset: number): AnniversaryDay => ({
    event,
    date: addDays(anniversary, offset),
    offset,
  })
  const window = rules.renewalWindowDays?.value
  const next = rules.nextAnniversaryDays?.value
  return [
    day('anniversary', 0),
    ...(window === undefined ? [] : [day('opens', 1), day('closes', window), day('lost', window + 1)]),
    ...(next === undefined ? [] : [day('next', next)]),
    ...(rules.renewalReminderDays?.value ?? []).map((offset) => day('reminder', offset)),
  ].sort((a, b) => a.offset - b.offset)
}
