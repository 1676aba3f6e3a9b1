import type { Lift, Obstacle, RequestProblem } from '../../../engine/planning/index.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { budget, inTime, who } from './acting.en.ts'
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
    `“Takes nothing” and a limit of ${count(limit, achievements)} contradict each other: choose one of them.`,
  'not-a-cost': () => 'Write a number of zero or more.',
  'cost-too-large': ({ most }) => `Too large to add up exactly. Write ${number(most)} at most.`,
  'cost-too-precise': ({ places }) =>
    places === 0
      ? 'With a price this large, write whole numbers.'
      : `Write at most ${count(places, { one: 'decimal place', other: 'decimal places' })}.`,
  'cost-of-unknown': ({ of }) => `This edition names no “${of}”.`,
}

const obstacles: Sentences<Obstacle> = {
  'figure-short': ({ metric, have, need }, names) =>
    `${names.metric(metric)}: ${names.figure(metric, have)} of ${names.amountOf(metric, need)}, and the limits do not allow a higher figure.`,
  'fact-not-confirmed': ({ attestation }, names) =>
    `Not confirmed, and the limits do not allow it: ${names.attestation(attestation)}.`,
  'too-few-people': ({ requirement, can, need }) =>
    `Requirement ${number(requirement + 1)}: only ${number(can)} of ${count(need, people)} could meet it.`,
  closed: ({ achievement, retired, acceptedUntil }, names) =>
    retired
      ? `The last day to take ${names.achievement(achievement)} was ${day(retired)}.`
      : `${names.achievement(achievement)} is accepted only up to and including ${day(acceptedUntil!)}.`,
  'parts-closed': ({ achievement }, names) =>
    `${names.achievement(achievement)} takes exams that can no longer be taken.`,
  'limits-together': () => 'Each requirement could be met, but not all of them within the limits.',
}

const lifts: Readonly<Record<Lift, string>> = {
  eachPerson: 'Let people take as much as needed',
  leftAlone: 'Include everyone',
  hires: 'Hire as many people as needed',
  associations: 'Let people associate their account',
  figures: 'Allow higher figures and confirmations',
}

export const plan = {
  intro:
    'Who should take what, and by when, to reach the levels you choose at the least cost? Every plan says whether it is proven to be the best.',
  targets: 'Levels to reach',
  chooseLevels: 'Choose levels',
  chosen: (count: number) => (count === 0 ? 'none chosen yet' : `${number(count)} chosen`),
  target: (competency: string, level: string) => `${competency} ${level}`,
  targetBy: (competency: string, level: string, path: string) => `${competency} ${level} (${path})`,
  removeTarget: (target: string) => `Remove ${target}`,
  metToday: 'reached',
  quick: 'Quick choice',
  nearest: (competency: string, level: string) => `${level} in the nearest: ${competency}`,
  keepUntil: (on: string) => `Keep every level reached, until the anniversary: ${day(on)}`,
  keepYear: (on: string) => `Keep every level reached, for a year: ${day(on)}`,
  everything: (level: string) => `${level} in every competency`,
  day: 'Date to reach them by',
  dayHint: (last: string) =>
    `What is new must be done by ${day(last)}: it shows a day later. Until you choose a day, it is three months after the calculation date.`,
  past: (on: string) =>
    `Everything would have to be done before ${day(on)}, the calculation date: the plan then says what is missing, not what can still be done. Choose a later day.`,
  limits: 'Limits',
  limitsSet: (set: number) => (set === 0 ? 'none' : count(set, { one: 'limit', other: 'limits' })),
  eachPerson: 'New achievements of one person, at most',
  eachPersonHint: 'Empty: any number.',
  hires: 'People you can hire',
  hiresHint: 'Empty: nobody.',
  associations: 'People can be asked to associate their account',
  figures: 'Allow higher figures and confirmations',
  single: 'Individual people',
  singleHint: 'Find people who take nothing, or less than others.',
  findPerson: 'Find by name',
  nobodyFound: 'Nobody else was found.',
  addPerson: (name: string) => `Set a limit for ${name}`,
  alone: 'takes nothing',
  atMost: (name: string) => `${name}: at most`,
  atMostShort: 'at most',
  aloneOf: (name: string) => `${name} takes nothing`,
  forget: (name: string) => `Remove the limit for ${name}`,
  costs: 'Costs',
  unit: 'What to minimize',
  units: { exams: 'Exams and assessments', hours: 'Hours', dollars: 'US dollars' },
  kinds: {
    exam: 'Each exam',
    certification: 'Each certification without known exams',
    assessment: 'Each online assessment',
  },
  association: 'Each association of an account',
  hire: 'Each person hired',
  perKind: 'By kind',
  kindsHint: {
    hours:
      'These hours are ours, not Microsoft’s: about a week of learning for an exam, half a day for an assessment. Enter your own. A certification takes the exams that are missing for it.',
    dollars:
      'The documents of this edition name no prices. A certification costs the exams that are missing for it. What you leave empty has no price and is named next to the total.',
  },
  needsPrice: 'Enter what an exam costs: without a price nothing can be counted in US dollars.',
  noPrice: { hours: 'no hours given', dollars: 'no price given' },
  withoutPrice: {
    hours: (steps: number) =>
      `Not included: ${count(steps, { one: 'step', other: 'steps' })} for which no hours were given.`,
    dollars: (steps: number) =>
      `Not included: ${count(steps, { one: 'step', other: 'steps' })} without a price.`,
  },
  priced: 'Single achievements',
  addPrice: 'Add an exam, a certification or an online assessment with a price of its own',
  priceOf: (achievement: string) => `Price of ${achievement}`,
  removePrice: (achievement: string) => `Remove the price of ${achievement}`,
  figurePrices: 'Figures and facts',
  figurePricesHint:
    'For each missing unit. What has no price costs nothing, so a plan uses as little of it as possible.',
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
    `Running for ${seconds < 60 ? count(seconds, { one: 'second', other: 'seconds' }) : count(seconds / 60, { one: 'minute', other: 'minutes' })}: it continues until the best plan is proven. With fewer levels it is quicker.`,
  bound: (bound: string) => `No plan takes less than ${bound}.`,
  more: 'Looking for further plans…',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What you entered is unchanged.',
  failed: 'The calculation failed or could not be loaded. What you entered is still here.',
  stopped: 'The calculation ended before anything was proven.',
  undecided:
    'Too much to calculate: we found neither a plan nor a proof that there is none. Choose fewer levels or wider limits.',
  stale: 'Your data has changed since this plan was found.',
  hours: (hours: number) => `${number(hours)} h`,
  nothingToDo: (on: string) => `Nothing to do: everything is reached on ${day(on)}.`,
  summary: (taken: number, by: number) => `${count(taken, achievements)} by ${count(by, people)}`,
  associate: (some: number) => `${count(some, { one: 'association', other: 'associations' })} of an account`,
  hired: (some: number) => `${count(some, { one: 'person', other: 'people' })} to hire`,
  grow: (some: number) => count(some, { one: 'figure to raise', other: 'figures to raise' }),
  confirm: (some: number) => count(some, { one: 'fact to confirm', other: 'facts to confirm' }),
  proven: {
    exams: 'Proven: no plan takes fewer exams and assessments.',
    hours: 'Proven: no plan takes fewer hours.',
    dollars: 'Proven: no plan costs less.',
  },
  notProven:
    'Not proven: with this many levels, an exam passed for a certification is not counted anywhere else. A cheaper plan may exist.',
  bestFound: (percent: number) =>
    `The best plan found: at most ${number(percent)}\u00a0% more expensive than the best possible. Proving more would take too long.`,
  provenUnpriced: 'Figures and facts without a price come first: no plan relies on fewer of them.',
  exams: (exams: number) =>
    `${count(exams, { one: 'exam or assessment', other: 'exams and assessments' })} to pass in all.`,
  inAll: 'In all',
  total: (cost: string) => `Total: ${cost}`,
  doneBy: (last: string, on: string) => `Done by ${day(last)}, reached on ${day(on)}.`,
  steps: 'Steps, in order',
  towards: (competency: string, level: string) => `Towards ${competency} ${level}`,
  takes: {
    exam: (person: string, achievement: string) => `${person} passes ${achievement}`,
    certification: (person: string, achievement: string) => `${person} earns ${achievement}`,
    assessment: (person: string, achievement: string) => `${person} passes ${achievement}`,
  },
  earns: (person: string, exams: string, achievement: string) =>
    `${person} passes ${exams} and so earns ${achievement}`,
  complete: (person: string, achievement: string) =>
    `${person} has all that ${achievement} consists of: only the certification itself is missing`,
  usually: (exams: number) => `Usually ${count(exams, { one: 'exam', other: 'exams' })}; no page names them.`,
  again: 'again: the earlier one does not count on that day',
  associates: (person: string) => `${person} associates the account with the organization`,
  hiresOne: (person: string) => `Hire ${person}`,
  newPerson: (at: number) => `New person ${number(at)}`,
  figure: (metric: string, short: string, need: string) => `${metric}: ${short} more, up to ${need}`,
  fact: (attestation: string) => `To confirm: ${attestation}`,
  serves: 'Counts for',
  place: (requirement: number) => `requirement ${number(requirement + 1)}`,
  shared: (exams: string) => `${exams}: passed in an earlier step and counted once.`,
  instead: 'Or instead',
  reaches: 'Reaches',
  met: 'How each level is reached',
  byPath: (path: string) => `by ${path}`,
  byOverride: 'by an override that is in force on that day',
  asScenario: 'Open as a scenario',
  scenarioName: (target: string) => `Plan: ${target}`,
  scenarioNameOf: (target: string, more: number) => `Plan: ${target} and ${number(more)} more`,
  scenarioOpen: 'The scenario in which this plan is done is open.',
  backToData: 'Back to the data the plan was made for',
  seeLevels: (on: string) => `See its levels on ${day(on)}`,
  others: 'The next best plans',
  othersHint:
    'Each needs other exams than the plans above, or fewer of some. You can change who does what in every plan.',
  noOthers: 'No other plan uses other exams. You can still change who does what: see each step.',
  other: (at: number) => `Plan ${number(at)}`,
  paths: 'Path by path',
  pathsHint: 'What each attainment path alone would take.',
  path: 'Path',
  takesColumn: 'What it takes',
  pathMet: 'met already',
  pathImpossible: 'not possible within the limits',
  helps: 'Who each achievement would help most',
  helpsHint: 'For the levels you chose, whether or not the plan needs it.',
  achievement: 'Achievement',
  helpsMost: 'Helps most',
  fills: (places: number) => `fills ${count(places, { one: 'place', other: 'places' })}`,
  nearer: (places: number) => `nearer to ${count(places, { one: 'place', other: 'places' })}`,
  helped: (person: string, effects: string) => `${person} (${effects})`,
  moreHelped: (others: number) => `and ${number(others)} more`,
  moreHelps: (others: number) => `Show ${number(others)} more`,
  impossible: 'No plan exists',
  impossibleTogether: 'Each level could be reached alone, but not all of them together within the limits.',
  impossibleAlone: 'What prevents it, path by path:',
  lift: 'One of these would make a plan possible:',
  liftNone: 'Lifting any single limit would not be enough.',
  who,
  inTime,
  budget,
  problems,
  obstacles,
  lifts,
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly plan: typeof plan
  }
}
