/** Who else could do a step, by when it is due, and what a budget is enough for. */
import { count, day, number } from '../../../language/en/language.ts'

const steps = { one: 'step', other: 'steps' }

export const who = {
  sought: 'Looking for others who could do this…',
  nobody: 'Nobody else could do this at the same cost without other changes.',
  orSome: (people: string) => `Or ${people}`,
  orAny: (people: number) => (people === 1 ? 'Or 1\u00a0other' : `Or any of ${number(people)} others`),
  find: 'Find by name',
  notFound: 'Nobody with that name could do it.',
  insteadOf: (person: string, before: string) => `${person} does this instead of ${before}`,
  insteadOfAll: (person: string, before: string, own: number) =>
    `${person} takes over all ${count(own, steps)} of ${before}`,
  forAll: (person: string, own: number) => `${person} (all ${count(own, steps)})`,
  stays: 'Every other step stays, and the plan costs the same.',
  letDone: (person: string) => `${person} does it now. Still proven: the plan costs the same.`,
  letDoneUnproven: (person: string) => `${person} does it now. The plan costs the same.`,
}

export const inTime = {
  heading: 'In time',
  weekly: 'Hours a week for learning, each person',
  weeklyHint:
    'Ours, like the hours for each exam: one working day a week. Change it if your people have more or less.',
  doneBy: (by: string) => `By ${day(by)}`,
  picture: 'The steps of each person over time; the table below says the same.',
  caption: (on: string) =>
    `How late each step can be so that everything is reached on ${day(on)}. A bar is the time for learning at these hours; its end is the last day for the step. One person takes one thing after another.`,
  company: 'Figures and facts',
  step: 'Step',
  begin: 'Begin by',
  done: 'Done by',
  gone: 'over',
  moreSteps: (more: number) => `Show ${count(more, { one: 'more step', other: 'more steps' })}`,
  atOnce: (from: string) => `If everyone begins on ${day(from)}, these are reached:`,
  from: (on: string) => `from ${on}`,
  tooShort: (on: string, enough: string) =>
    `At these hours a week the time until ${day(on)} is too short. It would be enough for ${day(enough)}.`,
  planFor: (on: string) => `Plan for ${day(on)}`,
  meanwhile: (on: string) => `What ends by ${day(on)}`,
  nothingEnds: (on: string) => `Nothing that these levels ask for ends by ${day(on)}.`,
  moreEnds: (more: number) => `Show ${number(more)} more`,
  leaves: (person: string, on: string, achievements: string) =>
    `${person} leaves on ${day(on)}, and ${achievements} with them.`,
  ends: (person: string, achievement: string, why: string) => `${person}, ${achievement}: ${why}`,
  falls: (metric: string, before: string, then: string) => `${metric} goes from ${before} to ${then}.`,
  calendar: (dates: number) => `Download the days for your calendar (${number(dates)})`,
  calendarHint: 'Each step is on the last day on which it can be done. A later file replaces the days.',
  calendarFile: 'competency-plan.ics',
  productId: '-//Partner Competency Guide//Calculator//EN',
  lastDay: (step: string) => `Last day: ${step}`,
  beginBy: (begin: string) => `Begin by ${day(begin)}.`,
  forLevel: (target: string, on: string) => `For ${target}, to be reached by ${day(on)}.`,
}

export const budget = {
  heading: 'Budget',
  none: 'none',
  most: (most: string) => `at most ${most}`,
  atMost: {
    exams: 'Exams and assessments in all, at most',
    hours: 'Hours in all, at most',
    dollars: 'US dollars in all, at most',
  },
  hint: 'With a budget the plan reaches as many of the levels as it can, the first in your order first. Empty: no budget.',
  priority: 'Which levels come first',
  earlier: (target: string) => `Move ${target} up`,
  later: (target: string) => `Move ${target} down`,
  oneLevel: 'Choose several levels to say which come first.',
  costs: {
    exams: (exams: string) =>
      `${exams}\u00a0${exams === '1' ? 'exam or assessment' : 'exams and assessments'}`,
    hours: (hours: string) => hours,
    dollars: (dollars: string) => dollars,
  },
  answer: (reached: number, all: number, most: string) =>
    `With ${most} you reach ${number(reached)} of ${count(all, { one: 'level', other: 'levels' })}`,
  proven: 'Proven: in your order of priority no plan within the budget reaches more.',
  notProven:
    'Not proven: this many levels are too much to calculate exactly. A plan within the budget may reach more of them.',
  next: (target: string, more: string) => `Next would be ${target}, for ${more} more.`,
  nextTakes: (summary: string) => `In all that takes ${summary}.`,
  beyond: 'The budget is not enough for',
  impossible: 'Within the limits no budget reaches these, and this is why:',
  impossibleBesides: 'Within the limits no budget reaches these in addition:',
  undecided: 'Too much to calculate for',
}
