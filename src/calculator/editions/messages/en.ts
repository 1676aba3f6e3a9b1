import { differenceWords } from '../../../language/en/differences.ts'
import { day } from '../../../language/en/language.ts'
import { periodIn } from '../../../language/periods.ts'

const period = periodIn('en')

export const editionSentences = {
  differences: differenceWords,
  /** The time of an edition as a name for it. */
  time: period,
  byRules: 'By the rules of',
  compare: 'Compare all editions',
  notFetched: 'These rules could not be fetched. Check the connection and choose again.',

  by: (from: string, until: string) => `Worked out by the rules of ${period(from, until)}.`,
  elsewhere: (from: string, until: string) =>
    `On the calculation date other rules applied: those of ${period(from, until)}.`,
  beforeFirst: (from: string) =>
    `Nothing is known of the rules before ${day(from)}. The first known ones are used.`,
  notFirst: (from: string, until: string) =>
    `Nothing is known of the rules on the calculation date. The first known ones applied from ${period(from, until).replace(' to ', ' until ')}.`,
  afterLast: (until: string) =>
    `Nothing is known of the rules after ${day(until)}. The last known ones are used.`,
  notLast: (from: string, until: string) =>
    `Nothing is known of the rules on the calculation date. The last known ones applied from ${period(from, until).replace(' to ', ' until ')}.`,
  over: (retired: string) =>
    `The programme ended on ${day(retired)}. This is what its last known rules would say.`,
  chooseThose: 'Use those rules',
  chooseOwn: (from: string, until: string) => `Back to the rules of ${period(from, until)}`,
  unknown: (edition: string) =>
    `This release knows no edition “${edition}”, by whose rules this was to be worked out. Reload the page to get the latest release, or use the rules that it knows.`,
  lost: (edition: string) =>
    `The rules of the edition ${edition} could not be fetched, so nothing is worked out yet.`,

  heading: 'The same data by the rules of each edition',
  hint: (on: string) =>
    `What you reach on ${day(on)}, the calculation date, by the rules of each edition. Each has its own last days for exams.`,
  nothing: 'Enter people and figures to see what they reach by each edition.',
  noLevel: 'No level is reached by any edition.',
  competency: 'Level',
  rules: 'Rules',
  package: 'Package you can buy',
  noPackage: 'none',
  unmet: 'Not reached',
  unpublished: 'No such level',
  inUse: 'In use',
  choose: 'Use',
  chooseNamed: (time: string) => `Use the rules of ${time}`,
  steps: 'From one edition to the next',
  step: (from: string) => `From ${day(from)}`,
  unchanged: 'Nothing changes for your data.',
  because: 'Why:',
  held: (achievement: string, people: string) => `${achievement} (${people})`,
  others: (more: number) => `${more} more`,
  noEnd: 'no last day is stated',
  ofTimes: (achievement: string, times: string) => `${achievement}: ${times}.`,
  allChanges: 'All that changed then',

  inTime: (from: string, until: string) => `All of it by the rules of ${period(from, until)}.`,
  earlier: (from: string, until: string) => `Before that, the rules of ${period(from, until)} applied.`,
  later: (from: string, until: string) => `After that, the rules of ${period(from, until)} applied.`,
  nothingEarlier: 'Nothing is known of earlier rules.',
  nothingLater: 'Nothing is known of later rules.',
}
export type EditionsWords = typeof editionSentences

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly editions: EditionsWords
  }
}
