import type { Reasons } from '../reasons.ts'
import { count, day, levels } from './language.ts'

const more = (short: number) => count(short, { one: 'more person', other: 'more people' })

export const reasons: Reasons = {
  levels,
  states: {
    'not-started': 'Not started',
    'not-yet': 'Not yet',
    started: 'Started',
    unclear: 'Unclear',
    qualified: 'Qualified',
    active: 'Active',
    'at-risk': 'At risk',
  },
  missing: {
    'metric-not-entered': ({ metric, need }, names) =>
      `No figure entered; at least ${names.amountOf(metric, need)}.`,
    'metric-below': ({ metric, short }, names) => `${names.amount(metric, short)} more.`,
    'attestation-not-confirmed': () => 'The confirmation, under Membership.',
    'people-short': ({ short }) => `${more(short)}.`,
    'of-whom-short': ({ short }) => `${more(short)} among them with the further achievement.`,
    'team-short': ({ team, short }) => `Team ${team + 1}: ${more(short)}.`,
    'teams-overlap': ({ short }) =>
      `${more(short)}: each team could be filled, but only by placing someone in both.`,
  },
  notCounting: {
    'unknown-achievement': () => 'Does not count: this edition names no such achievement.',
    'not-associated': () => 'Does not count: the account is not associated with the organization.',
    'association-not-visible-yet': ({ from }) =>
      `Counts from ${day(from)}: a new association shows a day later.`,
    left: ({ on }) => `Does not count: left on ${day(on)}.`,
    'earned-after-retirement': ({ earned, retired }) =>
      `Does not count: earned on ${day(earned)}, but it could only be taken until ${day(retired)}. Check the day.`,
    'not-visible-yet': ({ from }) => `Counts from ${day(from)}: a new achievement shows a day later.`,
    expired: ({ expires }) => `Does not count: expired on ${day(expires)}.`,
    'no-longer-accepted': ({ acceptedUntil }) => `Does not count: accepted until ${day(acceptedUntil)}.`,
  },
  notices: {
    'unknown-achievement': ({ person, achievement }, names) =>
      `${names.person(person)}: this edition names no achievement “${achievement}”.`,
    'earned-after-retirement': ({ person, achievement, earned, retired }, names) =>
      `${names.person(person)}: ${names.achievement(achievement)} earned on ${day(earned)}, but it could only be taken until ${day(retired)}.`,
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
    'months-roll-out': ({ metric, on }, names) =>
      `${names.metric(metric)}: from ${day(on)} earlier months fall out of the period.`,
    'override-ends': ({ on }) => `The override no longer holds from ${day(on)}.`,
  },
  changes: {
    reached: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} reached`,
    lost: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} lost`,
    unclear: ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} unclear`,
    'at-risk': ({ competency, level }, names) => `${names.competency(competency)}: ${levels[level]} at risk`,
    'risk-gone': ({ competency, level }, names) =>
      `${names.competency(competency)}: ${levels[level]} no longer at risk`,
  },
}
