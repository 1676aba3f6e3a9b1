/** The days of the subscription year and of its renewal (competencies, 2018-10-09; renew-mpn-offers, 2018-10-29). */
import { addDays, addMonths, addYears, type IsoDate, type Span } from '../calendar/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Level, Program } from '../program/index.ts'
import type { Timeline } from './timeline.ts'

/**
 * *not-bought*: before the day of purchase. *in-force*: the subscription year. *anniversary*: that day, which ends the
 * year and precedes the window. *window*: the package can be renewed, benefits continue. *over*: neither any more.
 */
export type RenewalPhase = 'not-bought' | 'in-force' | 'anniversary' | 'window' | 'over'

/** The days of a package and of its renewal. */
export interface Renewal {
  readonly level: Level
  readonly phase: RenewalPhase
  /** The days on which the package is in force. */
  readonly year: Span
  readonly anniversary: IsoDate
  /** The day to review skills and figures, months before the anniversary; `null`: not in the documents of the edition. */
  readonly review: IsoDate | null
  /** The days of the reminders, ascending; none where the documents of the edition name none. */
  readonly reminders: readonly IsoDate[]
  /** The days on which it can be renewed; `null`: not in the documents of the edition. */
  readonly window: Span | null
  /** The anniversary after this one, when it is renewed in the window; `null` likewise. */
  readonly nextAnniversary: IsoDate | null
}

function phaseOn(on: IsoDate, { from }: Span, anniversary: IsoDate, window: Span | null): RenewalPhase {
  if (on < from) return 'not-bought'
  if (on < anniversary) return 'in-force'
  if (on < (window?.from ?? addDays(anniversary, 1))) return 'anniversary'
  return window && on <= window.until ? 'window' : 'over'
}

/** Returns the renewal of the profile's package, as it stands on the day; `null` without a package. */
export function renewalOf(program: Program, profile: Profile, on: IsoDate): Renewal | null {
  if (!profile.subscription) return null
  const { level, purchased } = profile.subscription
  const { rules } = program
  const anniversary = addYears(purchased, rules.subscriptionYears.value)
  const year = { from: purchased, until: addDays(anniversary, -1) }
  const { renewalWindowDays, nextAnniversaryDays, reviewSkillsMonthsBefore, renewalReminderDays } = rules
  const window = renewalWindowDays
    ? { from: addDays(anniversary, 1), until: addDays(anniversary, renewalWindowDays.value) }
    : null
  return {
    level,
    phase: phaseOn(on, year, anniversary, window),
    year,
    anniversary,
    review: reviewSkillsMonthsBefore ? addMonths(anniversary, -reviewSkillsMonthsBefore.value) : null,
    reminders: (renewalReminderDays?.value ?? [])
      .map((days) => addDays(anniversary, days))
      .sort((a, b) => (a < b ? -1 : 1)),
    window,
    nextAnniversary: nextAnniversaryDays ? addDays(anniversary, nextAnniversaryDays.value) : null,
  }
}

/**
 * Returns the days of the window on which the package can be renewed at its level: some competency is met at that level
 * or above. The timeline must cover the window. None where the edition tells no window.
 */
export function renewableDays(
  program: Program,
  { level, window }: Renewal,
  { membership }: Timeline,
): Span[] {
  if (!window) return []
  const isEnough = (highest: Level | null) =>
    highest !== null && program.levels.indexOf(highest) >= program.levels.indexOf(level)
  const spans: Span[] = []
  for (const { from, until, purchasable } of membership) {
    if (!isEnough(purchasable) || until < window.from || from > window.until) continue
    const span = {
      from: from < window.from ? window.from : from,
      until: until > window.until ? window.until : until,
    }
    const last = spans.at(-1)
    if (last && addDays(last.until, 1) === span.from) spans[spans.length - 1] = { ...last, until: span.until }
    else spans.push(span)
  }
  return spans
}
