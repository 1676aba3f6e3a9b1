import type { SavingMessages } from '../messages.ts'
import { count, number } from '../../../language/en/language.ts'

export const saving: SavingMessages = {
  storage: {
    unavailable: () =>
      'Your browser lets this page save nothing. What you enter stays until you close the tab; download it to keep it.',
    'not-written': () =>
      'The last change could not be saved: the browser keeps about 5 MB for a site, and that is full, or it lets nothing be saved. Everything is still here, and saved again as soon as there is room. Download it to keep it, or remove a scenario.',
    newer: () =>
      'A newer release of this page has saved data here. They are left as they are, and this page saves nothing over them. Reload the page to get the newer release; what you enter meanwhile stays until you close the tab.',
    blocked: () =>
      'What was saved here could not be read, and there is no room to put it aside. So that it is not lost, nothing is saved until you have downloaded and removed it.',
  },
  clashes: {
    person: ({ person }, names) => `Person: ${names.person(person)}`,
    metric: ({ metric }, names) => `Figure: ${names.metric(metric)}`,
    organization: () => 'Name or market of the organization',
    package: () => 'Package',
    scenario: ({ name }) => `Scenario “${name}”`,
  },
  files: {
    'not-json': ({ file }) => `${file} is not a JSON file. Your data are unchanged.`,
    'other-json': ({ file }) =>
      `${file} is JSON of another program: this page opens its own data, and tables of people as CSV, TSV or Excel workbook (XLSX). Your data are unchanged.`,
    'not-readable': ({ file }) => `${file} could not be read. Your data are unchanged.`,
    'too-large': ({ file, megabytes }) =>
      `${file} is larger than ${number(megabytes)} MB and was not opened. Your data are unchanged.`,
    problems: ({ file, count: total }) =>
      `${file} was not opened: it has ${count(total, { one: 'problem', other: 'problems' })}. Your data are unchanged.`,
  },
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
    'not-an-amount': ({ received }) => `not an amount of zero or more: ${received}`,
    'not-one-of': ({ expected, received }) => `expected ${expected}, found ${received}`,
    empty: () => 'empty',
    'duplicate-id': ({ received }) => `the same id twice: ${received}`,
  },
  aside:
    'Data saved here earlier are damaged: this page could not read them. They are kept apart, unchanged.',
  downloadAside: 'Download them',
  removeAside: 'Remove them',
  otherTab:
    'Another tab changed the same things as this one. This tab’s version is saved now; all other changes of both are kept. Changed in both:',
  takeOther: 'Take the other tab’s',
  keepMine: 'Keep this one',
  moreProblems: (more: number) => `and ${count(more, { one: 'more problem', other: 'more problems' })}`,
  download: 'Download my data',
  downloadScenarios: 'Download my scenarios',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly saving: SavingMessages
  }
}
