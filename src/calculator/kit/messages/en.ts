import { number } from '../../../language/en/language.ts'
import type { DraftSentences } from '../drafts/draft.ts'

const drafts: DraftSentences = {
  'not-a-day': () => 'Write a day such as 2018-10-29 or 29\u00a0October 2018.',
  'no-such-day': () => 'The calendar has no such day.',
  'ambiguous-day': () => 'Day or month first? Write it as 2018-10-29 or 29\u00a0October 2018.',
  'short-year': () => 'Write the year with four digits.',
  'day-needed': () => 'Enter this date.',
  'not-a-number': () => 'Write a number such as 12000 or 12,500.50.',
  'below-zero': () => 'The number cannot be below zero.',
  'ambiguous-number': () => 'Thousands or a fraction? Write 12000 or 12.5.',
  'not-a-count': ({ most }) => `Write a whole number from 1 to ${number(most)}.`,
  'no-such-achievement': ({ text }) => `This edition names nothing like “${text}”, so it cannot count.`,
  'not-chosen': () => 'Choose one from the list: text alone is not added.',
}

export const kit = {
  drafts,
  pickDay: (field: string) => `${field}: choose in a calendar`,
  dayForm: 'YYYY-MM-DD',
  lastValue: (value: string) => `Until then ${value} counts.`,
  noLastValue: 'Until then the field counts as empty.',
  choose: 'Choose',
  close: 'Close',
  loading: 'Loading…',
  notLoaded: 'This part could not be loaded. What you entered is still here.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
}
