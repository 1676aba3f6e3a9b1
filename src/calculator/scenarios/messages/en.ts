import { count, day, number, people } from '../../../language/en/language.ts'

export const scenarios = {
  intro:
    'A scenario is a named copy of your data in which you try something. Your own data stays as it is until you replace it with a scenario.',
  begin: {
    hire: 'After hiring',
    howMany: 'How many people',
    withWhat: 'Each with',
    without: (achievement: string) => `Without ${achievement}`,
    hireHint: (on: string) => `They count on ${day(on)}, as if their accounts had been associated by then.`,
    hired: (hired: number, achievements: string) =>
      `After hiring ${number(hired)}${achievements === '' ? '' : ` with ${achievements}`}`,
    leaves: 'If someone leaves',
    whoLeaves: 'Who leaves?',
    leaver: (name: string) => `${name} leaves. Or someone else:`,
    find: 'Find by name',
    notFound: 'Nobody has that name.',
    choose: (name: string) => `${name} leaves`,
    leavesOn: 'Leaves on',
    nobodyYet: 'Enter your people first.',
    copy: 'Something else',
    copyHint: 'An unchanged copy of what is open. Change people, figures or the package in it.',
    copyOpen: 'Copy to edit',
    open: 'Open as a scenario',
  },
  exampleMore:
    '“What if…” next to a result and “Open as a scenario” below a plan open a scenario with the change already made.',
  blank: 'Copy',
  add: 'New scenario',
  list: 'Your scenarios',
  name: 'Name',
  people: (some: number) => count(some, people),
  isOpen: 'open now',
  open: 'Open',
  openNamed: (name: string) => `Open the scenario “${name}”`,
  duplicate: 'Duplicate',
  duplicateNamed: (name: string) => `Duplicate the scenario “${name}”`,
  take: 'Replace my data with this scenario',
  takeNamed: (name: string) => `Replace my data with the scenario “${name}”`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove the scenario “${name}”`,
  same: 'Every level is the same as today, and the same is missing.',
  difference: (competency: string, level: string, now: string) => `${competency}: ${level} ${now}`,
  peopleRow: 'People',
  nextLoss: 'Next loss',
  loss: (competency: string, level: string, on: string) => `${competency} ${level}, ${day(on)}`,
  noLoss: 'None in two years',
  planCost: 'Cost of the plan',
  noPlan: 'No plan',
  costs: {
    exams: (exams: number) => count(exams, { one: 'exam or assessment', other: 'exams and assessments' }),
    hours: (hours: number) => `${number(hours)}\u00a0h`,
  },
  costsInAll: (cost: string) => `Plan: ${cost}`,
  more: (some: number) => `and ${count(some, { one: 'more change', other: 'more changes' })}`,
  matrix: 'Compared with today',
  caption: (on: string) =>
    `Competencies today and in each scenario, on ${day(on)}. What differs from today is marked.`,
  captionPart: (on: string, from: number, to: number, all: number) =>
    `Competencies today and in scenarios ${from} to ${to} of ${all}, on ${day(on)}. What differs from today is marked.`,
  competency: 'Competency',
  today: 'Today',
  package: 'Package that can be bought',
  noPackage: 'None',
  onlyDifferences: 'Only what differs',
  nothingDiffers: 'No competency differs from today.',
  differs: 'differs from today',
  whatIf: {
    intro: 'Opens a scenario with this change made. Your own data stays as it is.',
    passes: (name: string) => `${name} passes or earns`,
    leaves: (name: string) => `${name} leaves on`,
    open: 'Open as a scenario',
  },
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly scenarios: typeof scenarios
  }
}
