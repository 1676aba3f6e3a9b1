import { count, day, number, people as noun } from '../../../language/en/language.ts'

export const peopleMessages = {
  none: 'Nobody has been entered yet.',
  add: 'Add a person',
  nameless: (position: number) => `Person ${number(position)}`,
  filter: 'Find by name, code or title',
  found: (found: number, all: number) => `${number(found)} of ${count(all, noun)}`,
  noneFound: 'Nobody fits the search and the filters.',
  everybody: 'Show everybody',
  narrow: 'Filter and sort',
  wide: 'Wide table',
  select: (name: string) => `Select ${name}`,
  selectFound: (found: number) => `Select all ${number(found)}`,
  selected: (selected: number, elsewhere: number) =>
    elsewhere > 0
      ? `${number(selected)} selected, ${number(elsewhere)} of them not listed`
      : `${number(selected)} selected`,
  changeSelected: 'Change them',
  clearSelection: 'Select none',
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  range: (first: number, last: number, all: number) => `${number(first)}–${number(last)} of ${number(all)}`,
  whyNot: 'Why doesn’t it count?',
  achievements: 'Exams, certifications and assessments',
  noAchievements: 'none yet',
  edit: (name: string) => `Edit ${name}`,
  whyUnclear: 'Why is it unclear?',
  notCounting: (some: number) => `${number(some)} not counting`,
  mayNotCount: (some: number) => `${number(some)} unclear`,
  certificationsToAdd: (some: number) =>
    `${count(some, { one: 'certification', other: 'certifications' })} to add`,
  unfinished: 'A field needs correcting',
  name: 'Name (optional)',
  associatedSince: 'Associated since',
  associatedHint: 'Empty: the account is not associated, and nothing counts.',
  notAssociated: 'not associated',
  leavesOn: 'Leaves on',
  leavesHint: 'From this day on nothing counts.',
  earned: 'Earned',
  expires: 'Expires',
  remove: (achievement: string) => `Remove ${achievement}`,
  removePerson: 'Remove this person',
  done: 'Done',
  alike: 'How many more like this one',
  alikeAdd: 'Add people like this one',
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
