import type { Contradiction } from '../contradictions.ts'
import type { Assumption, RenewalPhase, ChangeCause } from '../../../engine/timeline/index.ts'
import type { Risk, Stage } from '../../../engine/eligibility/index.ts'
import type { Status } from '../../../engine/requirements/index.ts'
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
    `${names.metric(metric)}: down from ${names.figure(metric, from)} to ${names.amount(metric, to)} as a month falls out.`,
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
  'not-bought': () => 'On the day of judgement it has not been bought yet.',
  'in-force': (anniversary) => `In force on the day of judgement. The anniversary is ${day(anniversary)}.`,
  anniversary: () => 'The day of judgement is the anniversary; from tomorrow on the package can be renewed.',
  window: (_, last) =>
    `The day of judgement lies in the renewal window: the package can be renewed until ${day(last)}.`,
  over: (_, last) =>
    `The window closed on ${day(last)}, before the day of judgement. If you renewed, enter the day on which the new year began under Membership.`,
}

const statuses: Readonly<Record<Status, string>> = { met: 'met', unclear: 'unclear', unmet: 'not met' }
const assumptions: Readonly<Record<Assumption, string>> = {
  'nothing-more': 'Nothing more',
  'last-value-continues': 'As in the last month',
  'average-continues': 'As on average',
}
const stages: Readonly<Record<Stage, string>> = {
  'at-risk': 'At risk',
  active: 'Active',
  qualified: 'Qualified, not shown by a package in force',
  started: 'Started',
}

export const time = {
  heading: 'Levels over time',
  shown: (from: string, until: string) => `${day(from)} – ${day(until)}`,
  recentre: 'Centre on the day of judgement',
  computing: 'Computing…',
  failed: 'This could not be computed. What you entered is still here.',
  tryAgain: 'Try again',
  nothing: 'With what is entered no level is met on any of these days.',
  noChanges: 'With what is entered no level changes on these days.',

  shortMonth: (on: string) => shortMonth.format(new Date(`${on}T00:00:00Z`)),
  contradictory: 'Days that can’t both be right',
  contradictions,
  more: (more: number) => `and ${number(more)} more`,

  slider: 'Day of judgement',
  sliderHint: 'Arrow keys move it by a day, Page Up and Page Down by a month.',
  earlier: 'Previous change',
  later: 'Next change',
  holds: (on: string) => `On ${day(on)}`,
  canBuy: (level: string) => `You can buy the ${level} package.`,
  canBuyNothing: 'No package can be bought.',
  met: (level: string, competencies: string) => `${level}: ${competencies}.`,
  unclear: (level: string, competencies: string) => `${level} unclear: ${competencies}.`,
  noneMet: 'No competency is met.',
  all,

  assumption: 'Months after the last one entered',
  assumptions,
  assumed: (metric: string, last: string, amount: string) =>
    `${metric}, each month after ${month(last)}: ${amount}.`,
  assumedElsewhere: 'The levels in the first tab count nothing more than what is entered.',

  beforeEdition: (edition: string) =>
    `Before ${day(edition)}, the day of this edition, other rules may have applied.`,
  afterProgramme: (last: string) =>
    `The programme ended on ${day(last)}; after it, this is what the rules would say.`,

  caption:
    'A row for each competency: solid where a level is met, hatched where it is unclear, a thin line where it is not met. Each mark is a change; the list below says the same.',
  showAll: (rows: number) => `Show all ${number(rows)} competencies`,
  showTelling: 'Show only competencies with something met',
  package: 'Package',
  purchasable: 'Available',
  bought: 'Bought',
  changes: 'Changes',
  changeMarks: 'Changes; the arrow keys go from one to the next',
  statuses,
  turn: (before: Status, after: Status) => `${statuses[before]} → ${statuses[after]}`,
  judgeHere: (on: string) => `Judge as of ${day(on)}`,
  levelTurn: (competency: string, level: string, turn: string) => `${competency}, ${level}: ${turn}.`,
  dayOfJudgement: 'Day of judgement',
  dayOfEdition: 'Edition',
  causes,

  legend: {
    met: 'met',
    unclear: 'unclear',
    unmet: 'not met',
    rise: 'from here on better',
    fall: 'from here on worse',
    window: 'renewal window',
    beforeEdition: 'before the edition, after the programme',
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
    window: 'Renewal window; benefits go on until it closes',
    nextAnniversary: 'Next anniversary, if renewed in the window',
  },
  subscriptionYear: 'The subscription year and its renewal on a line, true to scale; the list says the same.',
  until: (from: string, until: string) => `${day(from)} – ${day(until)}`,
  renewable: (days: readonly string[]) => `On these days of the window it can be renewed: ${all(days)}.`,
  renewableAlways: 'On every day of the window some competency is met at this level: it can be renewed.',
  noWindow: 'The documents of this edition do not tell when a package can be renewed.',
  renewableNever: (level: string) =>
    `On no day of the window is any competency met at ${level}: it can’t be renewed at this level.`,
  standing: 'How each level stands',
  standingNothing: 'No requirement is met yet.',
  stages,
  level: (competency: string, level: string) => `${competency}, ${level}`,
  riskSince: ({ since, becomes }: Pick<Risk, 'since' | 'becomes'>) =>
    becomes === 'unclear'
      ? `Unclear from ${day(since)} on, and on the anniversary.`
      : `Not met from ${day(since)} on, and not on the anniversary.`,
  onAnniversary: 'On the anniversary:',
  moreCauses: (more: number) => `and ${count(more, { one: 'more cause', other: 'more causes' })}`,
  prevent: 'Find the least that prevents it',
  preventAll: (levels: number) => `Find the least that keeps all ${number(levels)}`,

  calendar: (events: number) => `Download for your calendar (${number(events)})`,
  calendarHint:
    'Review, reminders, anniversary, window, and each day from which a level is not met any more. A later download replaces the same events; one that no longer applies stays until you remove it.',
  calendarEmpty: 'Nothing lies ahead that belongs in a calendar.',
  calendarFile: 'competency-calendar.ics',
  productId: '-//Partner Competency Guide//Calculator//EN',
  events: {
    review: 'Partner competencies: review skills and figures',
    reminder: (number: number) => `Partner package: reminder ${number} of renewal`,
    anniversary: 'Partner package: anniversary',
    window: 'Partner package: renewal window',
    lapse: {
      unmet: (competency: string, level: string) => `${competency}: ${level} not met any more`,
      unclear: (competency: string, level: string) => `${competency}: ${level} unclear from here on`,
    },
    note: (on: string) => `As computed for ${day(on)} by the rules of October 2018.`,
  },
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly time: typeof time
  }
}
