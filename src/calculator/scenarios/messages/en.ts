import { count, day, people } from '../../../language/en/language.ts'

export const scenarios = {
  intro:
    'A scenario is a named copy of your data in which you try something. Your own data stay as they are until you take a scenario over.',
  examplesTitle: 'Begin with a copy of your data, for example:',
  examples: ['After hiring two', 'If the Exchange lead leaves'],
  exampleMore:
    'Each button makes a copy under that name and opens it; then change the copy as you like. “What if…” beside a result makes one with the change already in it.',
  blank: 'Scenario',
  add: 'New scenario from what is open',
  list: 'Your scenarios',
  name: 'Name',
  people: (some: number) => count(some, people),
  isOpen: 'open now',
  open: 'Open',
  openNamed: (name: string) => `Open the scenario “${name}”`,
  duplicate: 'Duplicate',
  duplicateNamed: (name: string) => `Duplicate the scenario “${name}”`,
  take: 'Take over as my own data',
  takeNamed: (name: string) => `Take over as my own data: scenario “${name}”`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove the scenario “${name}”`,
  same: 'Every level stands as it does today.',
  more: (some: number) => `and ${count(some, { one: 'more change', other: 'more changes' })}`,
  matrix: 'Compared with today',
  caption: (on: string) =>
    `Competencies today and in each scenario, as of ${day(on)}. What differs from today is marked.`,
  captionPart: (on: string, from: number, to: number, all: number) =>
    `Competencies today and in scenarios ${from} to ${to} of ${all}, as of ${day(on)}. What differs from today is marked.`,
  competency: 'Competency',
  today: 'Today',
  package: 'Package that can be bought',
  noPackage: 'None',
  onlyDifferences: 'Only what differs',
  nothingDiffers: 'No competency stands otherwise than today.',
  differs: 'differs from today',
  whatIf: {
    intro: 'Opens a scenario with this change made. Your own data stay as they are.',
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
