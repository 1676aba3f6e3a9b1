import type { Lift, Obstacle, RequestProblem } from '../../../engine/planning/index.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, levels, number, people } from '../../../language/en/language.ts'

const achievements = { one: 'new achievement', other: 'new achievements' }

const problems: Sentences<RequestProblem> = {
  'no-targets': () => 'Choose at least one level to reach.',
  'unknown-competency': ({ competency }) => `This edition names no competency “${competency}”.`,
  'unknown-path': ({ competency, path }, names) =>
    `${names.competency(competency)}: this edition names no attainment path “${path}”.`,
  'level-not-published': ({ target }, names) =>
    `${names.competency(target.competency)}: this edition publishes no ${levels[target.level]} requirements${target.path ? ' on that path' : ''}.`,
  'not-a-day': ({ received }) => `The calendar has no day ${received}.`,
  'before-the-edition': ({ published }) =>
    `The rules are those of ${day(published)}. No plan can be made for an earlier day.`,
  'taken-too-late': ({ latest }) => `What is done after ${day(latest)} does not show on that day yet.`,
  'not-a-limit': () => 'Write a whole number of zero or more.',
  'unknown-person': ({ person }, names) => `${names.person(person)} is not among your people any more.`,
  'left-alone-with-limit': ({ limit }) =>
    `Left alone, and yet up to ${count(limit, achievements)}: choose one of the two.`,
  'not-a-cost': () => 'Write a number of zero or more.',
  'cost-of-unknown': ({ of }) => `This edition names no “${of}”.`,
}

const obstacles: Sentences<Obstacle> = {
  'figure-short': ({ metric, have, need }, names) =>
    `${names.metric(metric)}: ${names.figure(metric, have)} of ${names.amountOf(metric, need)}, and figures are to stay as they are.`,
  'fact-not-confirmed': ({ attestation }, names) =>
    `Not confirmed, and to stay so: ${names.attestation(attestation)}.`,
  'too-few-people': ({ requirement, can, need }) =>
    `Requirement ${number(requirement + 1)}: ${number(can)} of ${count(need, people)} can come to meet it.`,
  closed: ({ achievement, retired, acceptedUntil }, names) =>
    retired
      ? `${names.achievement(achievement)} could only be taken until ${day(retired)}.`
      : `${names.achievement(achievement)} is accepted only until ${day(acceptedUntil!)}.`,
  'parts-closed': ({ achievement }, names) =>
    `${names.achievement(achievement)} takes exams that can no longer be taken.`,
  'limits-together': () => 'Each requirement could be met, but not all of them within the limits.',
}

const lifts: Readonly<Record<Lift, string>> = {
  eachPerson: 'Let people take as much as it needs',
  leftAlone: 'Leave nobody alone',
  hires: 'Hire as many people as it needs',
  associations: 'Let people associate their account',
  figures: 'Let figures grow and facts come true',
}

export const plan = {
  intro:
    'Who should take what to reach the levels you choose at the least cost? Every plan is proven to be the best.',
  targets: 'Levels to reach',
  chooseLevels: 'Choose levels',
  chosen: (count: number) => (count === 0 ? 'none chosen yet' : `${number(count)} chosen`),
  target: (competency: string, level: string) => `${competency}, ${level}`,
  targetBy: (competency: string, level: string, path: string) => `${competency}, ${level} (${path})`,
  removeTarget: (target: string) => `Remove ${target}`,
  metToday: 'met',
  quick: 'Quick choice',
  nearest: (competency: string, level: string) => `${level} in the nearest: ${competency}`,
  keepUntil: (on: string) => `Keep everything that is met, on the anniversary: ${day(on)}`,
  keepYear: (on: string) => `Keep everything that is met, in a year: ${day(on)}`,
  everything: (level: string) => `${level} in every competency`,
  day: 'Met on',
  dayHint: (last: string) => `What is new must be done by ${day(last)}: it shows a day later.`,
  limits: 'Limits',
  limitsSet: (set: number) => (set === 0 ? 'none' : count(set, { one: 'limit', other: 'limits' })),
  eachPerson: 'New achievements of one person, at most',
  eachPersonHint: 'Empty: any number.',
  hires: 'People who may be hired',
  hiresHint: 'Empty: nobody.',
  associations: 'People may be asked to associate their account',
  figures: 'Figures may grow, and facts may come true',
  single: 'Individual people',
  singleHint: 'Find somebody who takes nothing, or less than others.',
  findPerson: 'Find by name',
  addPerson: (name: string) => `Set a limit for ${name}`,
  alone: 'takes nothing',
  atMost: (name: string) => `${name}: at most`,
  atMostShort: 'at most',
  aloneOf: (name: string) => `${name} takes nothing`,
  forget: (name: string) => `Remove the limit for ${name}`,
  costs: 'Costs',
  unit: 'What the plan saves',
  units: { achievements: 'New achievements', hours: 'Hours', dollars: 'US dollars' },
  kinds: { exam: 'Each exam', certification: 'Each certification', assessment: 'Each assessment' },
  association: 'Each association of an account',
  hire: 'Each person hired',
  perKind: 'By kind',
  kindsHint: 'Empty: 1 for an achievement, 0 for the rest.',
  priced: 'Single achievements',
  addPrice: 'Add an exam, a certification or an assessment with a price of its own',
  priceOf: (achievement: string) => `Price of ${achievement}`,
  removePrice: (achievement: string) => `Remove the price of ${achievement}`,
  figurePrices: 'Figures and facts',
  figurePricesHint:
    'Per unit that is short. What has no price costs nothing, so a plan relies on as little of it as it can.',
  perUnit: {
    usd: 'per US dollar',
    users: 'per user',
    seats: 'per seat',
    customers: 'per customer',
    devices: 'per device',
  },
  find: 'Find the plan',
  findAgain: 'Find the plan again',
  running: 'Looking for the best plan…',
  lasting: (seconds: number) =>
    `For ${seconds < 60 ? count(seconds, { one: 'second', other: 'seconds' }) : count(seconds / 60, { one: 'minute', other: 'minutes' })} now: it goes on until the best plan is proven. With fewer levels it is quicker.`,
  bound: (bound: string) => `No plan can do with less than ${bound}.`,
  more: 'Looking for further plans…',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What you entered is unchanged.',
  failed: 'The computation failed or could not be loaded. What you entered is still here.',
  stopped: 'The computation ended before anything was proven.',
  stale: 'Your data have changed since this plan was found.',
  hours: (hours: number) => `${number(hours)} h`,
  nothingToDo: (on: string) => `Nothing to do: everything is met on ${day(on)}.`,
  summary: (taken: number, by: number) => `${count(taken, achievements)} by ${count(by, people)}`,
  associate: (some: number) => `${count(some, { one: 'association', other: 'associations' })} of an account`,
  hired: (some: number) => `${count(some, { one: 'person', other: 'people' })} to hire`,
  grow: (some: number) => count(some, { one: 'figure to reach', other: 'figures to reach' }),
  confirm: (some: number) => count(some, { one: 'fact to confirm', other: 'facts to confirm' }),
  proven: {
    achievements: 'Proven: no plan takes fewer exams and assessments.',
    hours: 'Proven: no plan takes fewer hours.',
    dollars: 'Proven: no plan costs less.',
  },
  notProven:
    'Not proven: with so many levels, exams that are passed for a certification were not counted elsewhere as well. A cheaper plan may exist.',
  provenUnpriced: 'Figures and facts without a price come first: no plan relies on fewer of them.',
  exams: (exams: number) =>
    `${count(exams, { one: 'exam or assessment', other: 'exams and assessments' })} to pass in all.`,
  total: (cost: string) => `Total: ${cost}`,
  doneBy: (last: string, on: string) => `Done by ${day(last)}, met on ${day(on)}.`,
  steps: 'Steps, in order',
  towards: (competency: string, level: string) => `Towards ${competency}, ${level}`,
  takes: {
    exam: (person: string, achievement: string) => `${person} passes ${achievement}`,
    certification: (person: string, achievement: string) => `${person} earns ${achievement}`,
    assessment: (person: string, achievement: string) => `${person} passes ${achievement}`,
  },
  earns: (person: string, exams: string, achievement: string) =>
    `${person} passes ${exams} and so earns ${achievement}`,
  complete: (person: string, achievement: string) =>
    `${person} has all that ${achievement} consists of: only the certification itself is missing`,
  usually: (exams: number) =>
    `${count(exams, { one: 'exam', other: 'exams' })} as a rule; no page names them.`,
  again: 'once more: the one held does not count on that day',
  associates: (person: string) => `${person} associates the account with the organization`,
  hiresOne: (person: string) => `Hire ${person}`,
  newPerson: (at: number) => `New person ${number(at)}`,
  figure: (metric: string, short: string, need: string) => `${metric}: ${short} more, up to ${need}`,
  fact: (attestation: string) => `To come true: ${attestation}`,
  serves: 'Counts for',
  place: (requirement: number) => `requirement ${number(requirement + 1)}`,
  instead: 'Just as well',
  reaches: 'Reaches',
  met: 'How each level is met',
  byPath: (path: string) => `by ${path}`,
  byOverride: 'by an override that is in force on that day',
  asScenario: 'Open as a scenario',
  scenarioName: (target: string) => `Plan: ${target}`,
  scenarioNameOf: (target: string, more: number) => `Plan: ${target} and ${number(more)} more`,
  scenarioOpen: 'The scenario with this plan carried out is open.',
  backToData: 'Back to the data the plan was made for',
  seeLevels: 'See its levels',
  others: 'The next best plans',
  othersHint: 'Each does something less often than those before it.',
  noOthers: 'There is no other plan.',
  other: (at: number) => `Plan ${number(at)}`,
  paths: 'Path by path',
  pathsHint: 'What each attainment path alone would take.',
  path: 'Path',
  takesColumn: 'What it takes',
  pathMet: 'met already',
  pathImpossible: 'not possible within the limits',
  helps: 'Whom each achievement would help most',
  helpsHint: 'Towards the levels chosen, whether the plan asks for it or not.',
  achievement: 'Achievement',
  helpsMost: 'Helps most',
  fills: (places: number) => `fills ${count(places, { one: 'place', other: 'places' })}`,
  nearer: (places: number) => `nearer to ${count(places, { one: 'place', other: 'places' })}`,
  helped: (person: string, effects: string) => `${person} (${effects})`,
  moreHelped: (others: number) => `and ${number(others)} more`,
  moreHelps: (others: number) => `Show ${number(others)} more`,
  impossible: 'No plan exists',
  impossibleTogether: 'Each level could be reached alone, but not all of them together within the limits.',
  impossibleAlone: 'What stands in the way, path by path:',
  lift: 'One of these would make a plan possible:',
  liftNone: 'Lifting any single limit would not be enough.',
  problems,
  obstacles,
  lifts,
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly plan: typeof plan
  }
}
