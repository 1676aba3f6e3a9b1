import { count, day, number, people as noun } from '../../../language/en/language.ts'

export const peopleMessages = {
  none: 'Nobody has been entered yet.',
  add: 'Add a person',
  nameless: (position: number) => `Person ${number(position)}`,
  filter: 'Find by name, code or title',
  found: (found: number, all: number) => `${number(found)} of ${count(all, noun)}`,
  noneFound: 'Nobody fits the search and the filters.',
  everybody: 'Show everyone',
  narrow: 'Filter and sort',
  wide: 'Wide table',
  select: (name: string) => `Select ${name}`,
  selectFound: (found: number) => `Select all ${number(found)}`,
  selected: (selected: number, elsewhere: number) =>
    elsewhere > 0
      ? `${number(selected)} selected, ${number(elsewhere)} of them not listed`
      : `${number(selected)} selected`,
  changeSelected: 'Change selected',
  clearSelection: 'Select none',
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  range: (first: number, last: number, all: number) => `${number(first)}–${number(last)} of ${number(all)}`,
  whyNot: 'Why does it not count?',
  achievements: 'Exams, certifications and assessments',
  noAchievements: 'none yet',
  edit: (name: string) => `Edit ${name}`,
  whyUnclear: 'Why is it unclear?',
  notCounting: (some: number) => `${number(some)} not counting`,
  mayNotCount: (some: number) => `${number(some)} unclear`,
  certificationsToAdd: (some: number) =>
    `${count(some, { one: 'certification', other: 'certifications' })} to add`,
  unfinished: 'A field needs correcting',
  associatedSince: 'Associated since',
  associatedFrom: (day: string) => `Associated since ${day}`,
  notAssociated: 'not associated',
  leavesOn: 'Leaves on',
  earned: 'Earned',
  expires: 'Expires',
  remove: (achievement: string) => `Remove ${achievement}`,
  pick: 'Add an exam, a certification or an assessment',
  pickHint: 'Type a code such as 70-346 or a word of the title.',
  results: (found: number) =>
    found === 0 ? 'No results' : count(found, { one: 'result', other: 'results' }),
  already: 'added already',
  onlyPart: 'Part of a certification, not named in any requirement',
  kinds: { exam: 'Exam', certification: 'Certification', assessment: 'Assessment' },
  leaves: (on: string) => `leaves on ${day(on)}`,
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly people: typeof peopleMessages
  }
}
