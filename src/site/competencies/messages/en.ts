import { count } from '../../../language/en/language.ts'

export const competencies = {
  /** What the page of one is, in a list of pages. */
  area: 'Area',
  technologies: 'Technologies',
  cannotBeCalculated: 'No requirements in this edition',
  retired: 'Retired',
  couldBeTaken: (achievements: string, day: string) => `${achievements} could be taken through ${day}`,
  accepted: (number: number, day: string) => ` and ${number === 1 ? 'counts' : 'count'} through ${day}.`,
  acceptanceNotStated: (number: number, surely: string | null) =>
    `. How long ${number === 1 ? 'it counts' : 'they count'} is not stated${surely ? `: unclear after ${surely}` : ''}.`,
  /** In a list of all. */
  takes: {
    note: 'What each level takes at the least: by its shortest path, in developed markets. “2\u00a0people” are two different people.',
    paths: (number: number) => `shortest of ${number} paths`,
  },
  inShort: {
    smallestTeam: 'Smallest team',
    silverToGold: 'Silver to Gold',
    or: 'or',
    nobody: 'No exams are needed.',
    role: (people: string, number: number, achievements: string) =>
      `${people}${number === 1 ? '' : ', each'} with ${achievements}`,
    sameEach: (people: string) => `${people}, each with the same`,
    orOther: (achievement: string, other: string) => `${achievement} (or ${other})`,
    orOthers: (achievement: string, others: number) => `${achievement} (or one of ${others} others)`,
    instead: (gold: string, silver: string) => `${gold} instead of ${silver}`,
    inMarket: (amount: string, market: string) => `${amount} (${market})`,
    atLeast: (amount: string) => `at least ${amount}`,
    inTeam: (people: string) => `${people} in a team`,
    /** Of the people named before it. */
    further: (people: string) => `${people} with the further achievement`,
    ofThese: (number: string, achievement: string) => `${number} of these also with ${achievement}`,
    each: (people: string, achievement: string) => `${people}, each with ${achievement}`,
    eachAlso: (people: string, achievement: string) => `${people}, each also with ${achievement}`,
    anotherList: (people: string) => `${people}, by another list`,
  },
  shared: {
    /** Said before the list. */
    assumed:
      'The edition does not say whether one person may count in several competencies. The calculator assumes so.',
    none: 'Nothing that counts here counts in another competency.',
    others: (number: number) => count(number, { one: 'other competency', other: 'other competencies' }),
  },
}
