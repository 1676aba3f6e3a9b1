import type { Contradiction } from '../contradictions.ts'
import type { Assumption, RenewalPhase, ChangeCause } from '../../../engine/timeline/index.ts'
import type { Risk, Stage } from '../../../engine/eligibility/index.ts'
import type { Status } from '../../../engine/requirements/index.ts'
import { losses } from './losses.en.ts'
import { some } from '../../../language/people-list.ts'
import type { Names, Sentences } from '../../../language/reasons.ts'
import { all, count, day, month, number } from '../../../language/en/language.ts'

const who = (people: readonly string[], names: Names) =>
  all(some(people, names, (more) => `${number(more)} more`))

const causes: Sentences<ChangeCause> = {
  'association-shows': ({ people }, names) => `Now associated: ${who(people, names)}.`,
  leaves: ({ people }, names) =>
    people.length === 1 ? `${who(people, names)} leaves.` : `${who(people, names)} leave.`,
  'achievement-shows': ({ people, achievement }, names) =>
    `${names.achievement(achievement)} begins to count: ${who(people, names)}.`,
  expires: ({ people, achievement }, names) =>
    `${names.achievement(achievement)} expires: ${who(people, names)}.`,
  'no-longer-accepted': ({ people, achievement }, names) =>
    `${names.achievement(achievement)} is no longer accepted: ${who(people, names)}.`,
  'may-not-count': ({ people, achievement }, names) =>
    `It becomes unclear whether ${names.achievement(achievement)} counts: ${who(people, names)}.`,
  'months-roll-in': ({ metric, from, to }, names) =>
    `${names.metric(metric)}: up from ${names.figure(metric, from)} to ${names.amount(metric, to)} as a month comes in.`,
  'months-roll-out': ({ metric, from, to }, names) =>
    `${names.metric(metric)}: down from ${names.figure(metric, from)} to ${names.amount(metric, to)} as a month drops out.`,
  'override-begins': () => 'An override begins.',
  'override-ends': () => 'The override ends.',
}

const contradictions: Sentences<Contradiction> = {
  'leaves-before-associated': ({ person, associated, leaves }, names) =>
    `${names.person(person)} leaves on ${day(leaves)}, before the association of ${day(associated)}: nothing ever counts.`,
  'expires-before-earned': ({ person, achievement, earned, expires }, names) =>
    `${names.person(person)}: ${names.achievement(achievement)} expires on ${day(expires)}, before it was earned on ${day(earned)}: it never counts.`,
}

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

const phases: Readonly<Record<RenewalPhase, (anniversary: string, last: string) => string>> = {
  'not-bought': () => 'On the calculation date it has not been bought yet.',
  'in-force': (anniversary) => `In force on the calculation date. The anniversary is ${day(anniversary)}.`,
  anniversary: () =>
    'The calculation date is the anniversary; from the day after it the package can be renewed.',
  window: (_, last) =>
    `The calculation date is in the renewal window: the package can be renewed until ${day(last)}.`,
  over: (_, last) =>
    `The window closed on ${day(last)}, before the calculation date. If you renewed, enter the day on which the new year began under Membership.`,
}

const statuses: Readonly<Record<Status, string>> = {
  met: 'reached',
  unclear: 'unclear',
  unmet: 'not reached',
}
const assumptions: Readonly<Record<Assumption, string>> = {
  'nothing-more': 'Nothing more',
  'last-value-continues': 'As in the last month',
  'average-continues': 'As on average',
}
const stages: Readonly<Record<Stage, string>> = {
  'at-risk': 'At risk',
  active: 'Shown',
  qualified: 'Reached, not shown by a package in force',
  started: 'Started',
}

export const time = {
  losses,
  heading: 'Levels over time',
  shown: (from: string, until: string) => `${day(from)}\u00a0– ${day(until)}`,
  recentre: 'Centre on the calculation date',
  computing: 'Calculating…',
  failed: 'This could not be calculated. What you entered is still here.',
  tryAgain: 'Try again',
  nothing: 'By your entries no level is reached on any of these days.',
  noChanges: 'By your entries no level changes on these days.',

  shortMonth: (on: string) => shortMonth.format(new Date(`${on}T00:00:00Z`)),
  contradictory: 'Days that cannot both be right',
  contradictions,
  more: (more: number) => `and ${number(more)} more`,

  slider: 'Calculation date',
  sliderHint: 'Arrow keys move it by a day, Page Up and Page Down by a month.',
  earlier: 'Previous change',
  later: 'Next change',
  holds: (on: string) => `On ${day(on)}`,
  canBuy: (level: string) => `You can buy the ${level} package.`,
  canBuyNothing: 'No package can be bought.',
  met: (level: string, competencies: string) => `${level}: ${competencies}.`,
  unclear: (level: string, competencies: string) => `${level} unclear: ${competencies}.`,
  noneMet: 'No competency is reached.',
  all,

  assumption: 'Months after the last one entered',
  assumptions,
  assumed: (metric: string, last: string, amount: string) =>
    `${metric}, each month after ${month(last)}: ${amount}.`,
  assumedElsewhere: 'The tab “Levels” counts only what you have entered.',

  afterProgramme: (last: string) =>
    `The programme ended on ${day(last)}; after it, this is what the rules would say.`,

  caption:
    'A row for each competency: solid where a level is reached, hatched where it is unclear, a thin line where it is not reached. Each mark is a change; the list below says the same.',
  showAll: (rows: number) => `Show all ${number(rows)} competencies`,
  showTelling: 'Show only competencies with a level reached',
  package: 'Package',
  purchasable: 'Available',
  bought: 'Bought',
  changes: 'Changes',
  changeMarks: 'Changes; the arrow keys go from one to the next',
  statuses,
  turn: (before: Status, after: Status) => `${statuses[before]} → ${statuses[after]}`,
  judgeHere: (on: string) => `Show ${day(on)}`,
  levelTurn: (competency: string, level: string, turn: string) => `${competency} ${level}: ${turn}.`,
  dayOfJudgement: 'Calculation date',
  dayOfEdition: 'Edition',
  causes,

  legend: {
    met: 'reached',
    unclear: 'unclear',
    unmet: 'not reached',
    rise: 'change for the better',
    fall: 'change for the worse',
    window: 'renewal window',
    otherRules: 'other rules, or the programme had ended',
  },

  renewal: (level: string) => `Renewal of the ${level} package`,
  noPackage: 'Enter the package in force and its day under Membership to see its renewal here.',
  toPackage: 'Enter the package',
  phases,
  days: {
    purchased: 'Bought; the subscription year begins',
    review: 'Review skills and figures',
    reminder: 'A reminder is sent',
    anniversary: 'Anniversary: the year is over',
    window: 'Renewal window; benefits continue until it closes',
    nextAnniversary: 'Next anniversary, if renewed in the window',
  },
  subscriptionYear: 'The subscription year and its renewal on a line, true to scale; the list says the same.',
  until: (from: string, until: string) => `${day(from)}\u00a0– ${day(until)}`,
  renewable: (days: readonly string[]) => `On these days of the window it can be renewed: ${all(days)}.`,
  renewableAlways:
    'On every day of the window you have a competency at this level: the package can be renewed.',
  noWindow: 'The documents of this edition do not say when a package can be renewed.',
  renewableNever: (level: string) =>
    `On no day of the window do you have a competency at ${level}: the package cannot be renewed at this level.`,
  standing: 'State of each level',
  standingNothing: 'No requirement is met yet.',
  stages,
  level: (competency: string, level: string) => `${competency} ${level}`,
  riskSince: ({ since, becomes }: Pick<Risk, 'since' | 'becomes'>) =>
    becomes === 'unclear'
      ? `Unclear from ${day(since)}, and on the anniversary.`
      : `Lost from ${day(since)}, and not reached on the anniversary.`,
  onAnniversary: 'On the anniversary:',
  moreCauses: (more: number) => `and ${count(more, { one: 'more cause', other: 'more causes' })}`,
  prevent: 'Find the least that prevents it',
  preventAll: (levels: number) => `Find the least that keeps all ${number(levels)}`,

  calendar: (events: number) => `Download for your calendar (${number(events)})`,
  calendarHint:
    'Review, reminders, anniversary, window, and each day from which a level is lost. A later download replaces the same events; one that no longer applies stays until you remove it.',
  calendarEmpty: 'There is nothing ahead to put in a calendar.',
  calendarFile: 'competency-calendar.ics',
  productId: '-//Partner Competency Guide//Calculator//EN',
  events: {
    review: 'Partner competencies: review skills and figures',
    reminder: (number: number) => `Partner package: reminder ${number} of renewal`,
    anniversary: 'Partner package: anniversary',
    window: 'Partner package: renewal window',
    lapse: {
      unmet: (competency: string, level: string) => `${competency}: ${level} lost`,
      unclear: (competency: string, level: string) => `${competency}: ${level} unclear from this day`,
    },
    note: (on: string) => `Calculated for ${day(on)} by the rules of October 2018.`,
  },
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly time: typeof time
  }
}
