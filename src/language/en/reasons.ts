import type { Market, Period } from '../../engine/program/index.ts'
import type { Reasons } from '../reasons.ts'
import { count, day, levels, number, plural } from './language.ts'

const periods: Readonly<Record<Period, string>> = {
  ttm: 'the last twelve months added up',
  year: 'the year added up',
  current: 'the current count',
}
const markets: Readonly<Record<Market, string>> = { developed: 'developed', developing: 'developing' }
const onlyFor = (market: Market | undefined) =>
  market ? ` That is the figure for ${markets[market]} markets; none is published for yours.` : ''

const more = (short: number) => count(short, { one: 'more person', other: 'more people' })

export const reasons: Reasons = {
  levels,
  states: {
    'not-started': 'Not started',
    'not-yet': 'Started',
    started: 'Started',
    unclear: 'Unclear',
    qualified: 'Reached',
    active: 'Shown',
    'at-risk': 'At risk',
  },
  missing: {
    'metric-not-entered': ({ metric, need, publishedFor }, names) =>
      `No figure entered; at least ${names.amountOf(metric, need)} needed.${onlyFor(publishedFor)}`,
    'metric-below': ({ metric, short, publishedFor }, names) =>
      `${names.amount(metric, short)} more.${onlyFor(publishedFor)}`,
    'attestation-not-confirmed': () => 'The confirmation, under Membership.',
    'people-short': ({ short }) => `${more(short)}.`,
    'of-whom-short': ({ short }) =>
      `${number(short)} of them also ${plural(short, { one: 'needs', other: 'need' })} the further achievement.`,
    'team-short': ({ team, short }) => `Team ${team + 1}: ${more(short)}.`,
    'teams-overlap': ({ short }) =>
      `${more(short)}: each team could be filled, but only with someone in both.`,
  },
  doubts: {
    'same-way': () =>
      'The source does not say whether people with different alternatives add up. If everyone has the same one, they count. Ask Microsoft whether different people may use different ones.',
    readings: ({ about }) =>
      about?.en ??
      'The source can be read in two ways here. The stricter one counts; if you meet only the other one, the answer is “unclear”. Ask Microsoft which one applies.',
    'other-period': ({ metric, period }, names) =>
      `${names.metric(metric)}: the source can also mean ${periods[period]}. If only that reaches the figure, the answer is “unclear”. Ask Microsoft which one counts.`,
    'may-count-until': ({ achievement, until }, names) =>
      `The source does not say how long ${names.achievement(achievement)} counts. Up to and including ${day(until)} it does; after that it is unclear. Ask Microsoft whether it still counts.`,
    'one-market': ({ metric, published }, names) =>
      `${names.metric(metric)}: the figure is published for ${markets[published]} markets only. Ask Microsoft which one applies in yours.`,
  },
  notCounting: {
    'unknown-achievement': () => 'Does not count: this edition names no such achievement.',
    'not-associated': () => 'Does not count: the account is not associated with the organization.',
    'association-not-visible-yet': ({ from }) =>
      `Counts from ${day(from)}: a new association shows a day later.`,
    left: ({ on }) => `Does not count: left on ${day(on)}.`,
    'earned-after-retirement': ({ earned, retired }) =>
      `Does not count: earned on ${day(earned)}, but the last day to take it was ${day(retired)}. Check the date.`,
    'earned-before-available': ({ earned, availableFrom }) =>
      `Does not count: earned on ${day(earned)}, but it could not be taken before ${day(availableFrom)}. Check the date.`,
    'may-not-count': ({ mayCountUntil }) =>
      `Unclear after ${day(mayCountUntil)}: the source does not say how long it counts.`,
    'outside-the-edition': () => 'No requirement names it; it is part of a certification.',
    'not-visible-yet': ({ from }) => `Counts from ${day(from)}: a new achievement shows a day later.`,
    expired: ({ expires }) => `Does not count: expired on ${day(expires)}.`,
    'no-longer-accepted': ({ acceptedUntil }) =>
      `Does not count: accepted up to and including ${day(acceptedUntil)}.`,
  },
  notices: {
    'unknown-achievement': ({ person, achievement }, names) =>
      `${names.person(person)}: this edition names no achievement “${achievement}”.`,
    'earned-after-retirement': ({ person, achievement, earned, retired }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} earned on ${day(earned)}, but the last day to take it was ${day(retired)}.`,
    'earned-before-available': ({ person, achievement, earned, availableFrom }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} earned on ${day(earned)}, but it could not be taken before ${day(availableFrom)}.`,
    'certification-not-entered': ({ person, achievement }, names) =>
      `${names.person(person)} has all parts of ${names.achievement(achievement)}, but the certification itself is not entered.`,
    'unknown-metric': ({ metric }) => `This edition names no performance figure “${metric}”.`,
    'unknown-attestation': ({ attestation }) => `This edition asks for no confirmation “${attestation}”.`,
    'override-unknown-competency': ({ competency }) =>
      `Override: this edition names no competency “${competency}”.`,
    'override-unpublished-level': ({ competency, level }, names) =>
      `Override: this edition publishes no ${levels[level]} level for ${names.competency(competency)}.`,
  },
  riskCauses: {
    leaves: ({ person, on }, names) => `${names.person(person)} leaves on ${day(on)}.`,
    expires: ({ person, achievement, on }, names) =>
      `${names.achievement(achievement)} of ${names.person(person)} no longer counts from ${day(on)}: it expires.`,
    'no-longer-accepted': ({ person, achievement, on }, names) =>
      `${names.achievement(achievement)} of ${names.person(person)} is no longer accepted from ${day(on)}.`,
    'may-not-count': ({ person, achievement, on }, names) =>
      `${names.achievement(achievement)} of ${names.person(person)}: from ${day(on)} it is unclear whether it counts.`,
    'months-roll-out': ({ metric, on }, names) =>
      `${names.metric(metric)}: from ${day(on)} earlier months drop out of the period.`,
    'override-ends': ({ on }) => `The override is no longer in force from ${day(on)}.`,
  },
  changes: {
    reached: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} reached`,
    lost: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} lost`,
    unclear: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} unclear`,
    ends: ({ competency, level, on, becomes }, names) =>
      `${names.competency(competency)}: ${levels[level]} ${becomes === 'unmet' ? 'lost' : 'unclear'} from ${day(on)}`,
    'at-risk': ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} at risk`,
    'risk-gone': ({ competency, level }, names) =>
      `${names.competency(competency)}: ${levels[level]} no longer at risk`,
  },
}
