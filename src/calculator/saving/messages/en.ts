import type { SavingMessages } from '../messages.ts'
import { count, number } from '../../../language/en/language.ts'

export const saving: SavingMessages = {
  storage: {
    unavailable: () =>
      'Your browser does not let this page save anything. What you enter stays until you close the tab. Download it to keep it.',
    'no-database': () =>
      'Your browser does not open the database in which this page saves. What you enter is noted elsewhere in the browser for your next visit. What you saved earlier may be missing here. Reload the page to try again. Download what you entered to be safe.',
    'not-loaded': () =>
      'The part of this page that reads and saves your data could not be loaded. What you saved earlier is safe. Reload the page. What you enter until then stays until you close the tab.',
    'not-written': () =>
      'The last change could not be saved: either the room that the browser keeps for a site is full, or the browser does not allow saving. Everything is still here, and will be saved as soon as there is room. Download it to keep it, or remove a scenario.',
    emptied: () =>
      'What was saved here has been deleted: in another tab, in the browser’s settings, or by the browser for want of room. What you see here is saved again with your next change. Download it to keep it.',
    newer: () =>
      'A newer release of this page has saved data here. This page does not change it, and saves nothing. Reload the page to get the newer release. What you enter until then stays until you close the tab.',
  },
  clashes: {
    person: ({ person }, names) => `Person: ${names.person(person)}`,
    metric: ({ metric }, names) => `Figure: ${names.metric(metric)}`,
    organization: () => 'Name or market of the organization',
    package: () => 'Package',
    scenario: ({ name }) => `Scenario “${name}”`,
  },
  files: {
    'not-json': ({ file }) => `${file} is not a JSON file. Your data is unchanged.`,
    'other-json': ({ file }) =>
      `${file} is JSON of another program: this page opens its own data, and tables of people as CSV, TSV or Excel workbook (XLSX). Your data is unchanged.`,
    'not-readable': ({ file }) => `${file} could not be read. Your data is unchanged.`,
    'not-loaded': ({ file }) =>
      `${file} was not opened: a part of this page could not be loaded. Check your connection and try again. Your data is unchanged.`,
    'too-large': ({ file, megabytes }) =>
      `${file} is larger than ${number(megabytes)} MB and was not opened. Your data is unchanged.`,
    problems: ({ file, count: total }) =>
      `${file} was not opened: it has ${count(total, { one: 'problem', other: 'problems' })}. Your data is unchanged.`,
  },
  reading: (file) => `Reading ${file}…`,
  stopReading: 'Cancel',
  wholeFile: 'the whole file',
  problems: {
    'not-a-profile': ({ received }) => `not a profile: found ${received}`,
    'newer-version': ({ expected, received }) =>
      `written by a newer release: version ${received}, this page reads ${expected}`,
    missing: ({ expected }) => `missing: expected ${expected}`,
    'wrong-type': ({ expected, received }) => `expected ${expected}, found ${received}`,
    'unknown-key': ({ received }) => `unknown key: ${received}`,
    'not-a-day': ({ received }) => `not a day that exists, as YYYY-MM-DD: ${received}`,
    'not-a-month': ({ received }) => `not a month, as YYYY-MM: ${received}`,
    'not-a-count': ({ received }) => `not a whole number, or too small: ${received}`,
    'not-an-amount': ({ received }) => `not an amount of zero or more: ${received}`,
    'not-one-of': ({ expected, received }) => `expected ${expected}, found ${received}`,
    empty: () => 'empty',
    'too-long': ({ expected }) => `too long (characters: ${expected})`,
    'too-many': ({ expected }) => `too many entries (${expected})`,
    'duplicate-id': ({ received }) => `the same id twice: ${received}`,
  },
  aside: 'Data saved here earlier is damaged: this page could not read it. It is kept apart, unchanged.',
  downloadAside: 'Download the damaged data',
  removeAside: 'Remove the damaged data',
  otherTab:
    'Another tab changed the same things as this one. This tab’s version is saved now; all other changes of both are kept. Changed in both:',
  takeOther: 'Use the other tab’s version',
  keepMine: 'Keep this version',
  moreProblems: (more: number) => `and ${count(more, { one: 'more problem', other: 'more problems' })}`,
  notLookedAt: 'and perhaps more: the rest of the file was not checked',
  download: 'Download my data',
  downloadScenarios: 'Download my scenarios',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly saving: SavingMessages
  }
}
