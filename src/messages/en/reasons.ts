import type { Reasons } from '../reasons.ts'
import { count, day, levels, number, people } from './language.ts'

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
  drafts: {
    'not-a-day': () => 'Write a day such as 2018-10-29 or 29 October 2018.',
    'no-such-day': () => 'The calendar has no such day.',
    'ambiguous-day': () => 'Day or month first? Write it as 2018-10-29 or 29 October 2018.',
    'short-year': () => 'Write the year with four digits.',
    'day-needed': () => 'This day is needed.',
    'not-a-number': () => 'Write a number such as 12000 or 12,500.50.',
    'below-zero': () => 'The number can’t be below zero.',
    'ambiguous-number': () => 'Thousands or a fraction? Write 12000 or 12.5.',
    'not-a-count': ({ most }) => `Write a whole number from 1 to ${number(most)}.`,
    'no-such-achievement': ({ text }) => `This edition names nothing like “${text}”, so it can’t count.`,
    'not-chosen': () => 'Choose one from the list; what is only typed is not added.',
  },
  storage: {
    unavailable: () =>
      'Your browser lets this page save nothing. What you enter stays until you close the tab; download it to keep it.',
    'not-written': () =>
      'The last change could not be saved: the browser keeps about 5 MB for a site, and that is full, or it lets nothing be saved. Everything is still here, and saved again as soon as there is room. Download it to keep it, or remove a scenario.',
    newer: () =>
      'A newer release of this page has saved data here. They are left as they are, and this page saves nothing over them. Reload the page to get the newer release; what you enter meanwhile stays until you close the tab.',
    blocked: () =>
      'What was saved here could not be read, and there is no room to put it aside. So that it is not lost, nothing is saved until you have downloaded and removed it.',
  },
  clashes: {
    person: ({ person }, names) => `Person: ${names.person(person)}`,
    metric: ({ metric }, names) => `Figure: ${names.metric(metric)}`,
    organization: () => 'Name or market of the organization',
    package: () => 'Package',
    scenario: ({ name }) => `Scenario “${name}”`,
  },
  files: {
    'not-json': ({ file }) => `${file} is not a JSON file. Your data are unchanged.`,
    'not-readable': ({ file }) => `${file} could not be read. Your data are unchanged.`,
    'too-large': ({ file, megabytes }) =>
      `${file} is larger than ${number(megabytes)} MB and was not opened. Your data are unchanged.`,
    problems: ({ file, problems }) =>
      `${file} was not opened: it has ${count(problems.length, { one: 'problem', other: 'problems' })}. Your data are unchanged.`,
  },
  wholeFile: 'the whole file',
  problems: {
    'not-a-profile': ({ received }) => `not a profile: found ${received}`,
    'newer-version': ({ expected, received }) =>
      `written by a newer release: version ${received}, this page reads ${expected}`,
    missing: ({ expected }) => `missing: expected ${expected}`,
    'wrong-type': ({ expected, received }) => `expected ${expected}, found ${received}`,
    'unknown-key': ({ received }) => `unknown key: ${received}`,
    'not-a-day': ({ received }) => `not a day that exists, as YYYY-MM-DD: ${received}`,
    'not-a-month': ({ received }) => `not a month, as YYYY-MM: ${received}`,
    'not-an-amount': ({ received }) => `not an amount of zero or more: ${received}`,
    'not-one-of': ({ expected, received }) => `expected ${expected}, found ${received}`,
    empty: () => 'empty',
    'duplicate-id': ({ received }) => `the same id twice: ${received}`,
  },
  steps: {
    'edit-organization': 'organization changed',
    'add-person': 'person added',
    'edit-person': 'person changed',
    'remove-person': 'person removed',
    'add-achievement': 'achievement added',
    'edit-achievement': 'achievement changed',
    'remove-achievement': 'achievement removed',
    'edit-figure': 'figure changed',
    'edit-package': 'package changed',
    'edit-attestation': 'confirmation changed',
    'add-override': 'override added',
    'remove-override': 'override removed',
    'import-people': 'people imported',
    'load-sample': 'sample company opened',
    'open-file': 'file opened',
    'take-shared': 'shared profile taken over',
    'start-over': 'started over',
    'other-tab': 'change taken over from another tab',
    'add-scenario': 'scenario added',
    'rename-scenario': 'scenario renamed',
    'remove-scenario': 'scenario removed',
    'take-scenario': 'scenario taken over as my own data',
  },
  stepsOfMany: {
    'add-people': (added) => `${count(added, people)} added`,
    'remove-people': (removed) => `${count(removed, people)} removed`,
    'add-achievement-to-many': (many) => `achievement added to ${count(many, people)}`,
    'remove-achievement-from-many': (many) => `achievement removed from ${count(many, people)}`,
    'associate-many': (many) => `association of ${count(many, people)} changed`,
    'leave-many': (many) => `leaving day of ${count(many, people)} changed`,
    'edit-months': (months) => `${count(months, { one: 'month', other: 'months' })} entered`,
  },
}
