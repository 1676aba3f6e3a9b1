import { count, day } from '../../../language/en/language.ts'

export const answer = {
  tabs: {
    levels: 'Levels',
    time: 'Over time',
    'key-people': 'Key people',
    plan: 'Plan',
    scenarios: 'Scenarios',
  },
  heading: 'Result',
  empty: 'Enter your people and figures, and see what you can buy',
  emptyMore: 'Begin in one of three ways:',
  waySample: 'Contoso: nine people, three figures, a Silver package. Change anything and see what happens.',
  wayPerson: 'Choose the exams, certifications and assessments that they hold.',
  wayFile: 'Your people as a table (CSV or Excel), or data that you downloaded here before.',
  canBuy: (level: string) => `You can buy the ${level} package`,
  canBuyNothing: 'No package can be bought yet',
  because: (level: string, competencies: string) => `Met at ${level}: ${competencies}.`,
  nearest: (competency: string, level: string) => `Nearest: ${competency}, ${level}.`,
  inForce: (level: string, until: string) => `${level} package in force until ${day(until)}.`,
  judged: (on: string) => `As of ${day(on)}.`,
  displayed: 'Shown on your business profile',
  displayedNothing: 'Nothing on this day: no package is in force.',
  displayedNothingMet:
    'Nothing on this day: since the package was bought, no competency was met at a level that it shows.',
  stillShown: {
    unmet: 'no longer met, shown until the year ends',
    unclear: 'now unclear, shown until the year ends',
  },
  notPublished: 'This edition publishes no requirements, so it can’t be calculated.',
  withoutEffect: 'Entered, but without effect',
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Done again: ${step}`,
  moreChanges: (more: number) => `and ${count(more, { one: 'more level', other: 'more levels' })} changed`,
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly answer: typeof answer
  }
}
