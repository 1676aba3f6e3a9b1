import { number } from '../../../language/en/language.ts'

export const answer = {
  tabs: {
    levels: 'Levels',
    time: 'Over time',
    'key-people': 'Key people',
    plan: 'Plan',
    scenarios: 'Scenarios',
    editions: 'Editions',
  },
  heading: 'Result',
  empty: 'Enter your people and figures, and see what you can buy',
  emptyMore: 'Begin in one of three ways:',
  waySample: 'Contoso: nine people, three figures, a Silver package. Change anything and see what happens.',
  wayPerson: 'Choose the exams, certifications and assessments that they have.',
  wayFile: 'Your people as a table (CSV or Excel), or data that you downloaded here before.',
  canBuy: (level: string) => `You can buy the ${level} package`,
  canBuyNothing: 'No package can be bought yet',
  notStarted: (some: number) => `${number(some)} not started:`,
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly answer: typeof answer
  }
}
