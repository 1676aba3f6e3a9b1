import type { ReportAssumption } from '../report.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, month, number, people } from '../../../language/en/language.ts'

const assumptions: Sentences<ReportAssumption> = {
  'as-entered': () => 'Computed from what was entered; Microsoft has not confirmed any of it.',
  market: ({ market }) =>
    ({
      developed: 'Thresholds are those of a developed market.',
      developing: 'Thresholds are those of a developing market.',
    })[market],
  drafts: ({ fields }) =>
    `${count(fields, { one: 'field holds', other: 'fields hold' })} text that can’t be read; what stood there before counts.`,
  'not-counting': ({ achievements }) =>
    `${count(achievements, { one: 'achievement that was entered does', other: 'achievements that were entered do' })} not count on this day: not associated, expired, not accepted any more or unknown to this edition.`,
  'without-effect': ({ entries }) =>
    `${count(entries, { one: 'further entry is', other: 'further entries are' })} unknown to this edition and without effect.`,
  override: ({ competency, level, span }, names) =>
    `${names.competency(competency)}, ${{ silver: 'Silver', gold: 'Gold' }[level]}: override in force from ${day(span.from)} until ${day(span.until)}.`,
  months: ({ metric, last }, names) =>
    `${names.metric(metric)} was entered month by month; after ${month(last)} nothing more is assumed.`,
}

export const exporting = {
  heading: 'Export',
  whole: 'Everything',
  wholeHint: 'People, figures and membership in one file. It opens here again exactly as it is.',
  download: 'Download my data (JSON)',
  spreadsheet: 'For a spreadsheet',
  spreadsheetHint: 'The workbook holds the people, the results and what they rest on, each on a sheet.',
  workbook: 'Workbook (XLSX)',
  peopleTable: 'People (CSV)',
  resultsTable: 'Results (CSV)',
  separator: 'Separator in CSV',
  separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' },
  mail: 'For a mail',
  mailHint: 'The result in sentences, as Markdown: it reads well as plain text too.',
  copy: 'Copy the result',
  downloadMarkdown: 'Download (Markdown)',
  copied: 'The result is copied.',
  notCopied: 'The browser does not let this page copy. Download the file instead.',
  paper: 'For paper',
  paperHint: 'A report to print or to save as PDF.',
  reportHeading: 'The report',
  showReport: 'Show the report',
  print: 'Print or save as PDF',
  back: 'Back',
  preparing: 'Preparing the file…',
  failed: 'The file could not be made. Your data are unchanged.',

  report: {
    title: 'Partner competencies',
    organization: 'Organization',
    scenario: 'Scenario',
    day: 'As of',
    market: 'Market',
    edition: 'Rules',
    ended: (edition: string, on: string) => `${edition}. The programme ended on ${day(on)}.`,
    displayed: (levels: string) => `Shown on the business profile: ${levels}.`,
    of: (competency: string, level: string) => `${competency}, ${level}`,
    attained: ['Attained', 'By which path, and who fills the places'],
    atRisk: ['At risk', 'From when, and why'],
    unclear: ['Unclear', 'What to ask Microsoft'],
    nearest: ['Nearest', 'What is missing'],
    path: (path: string) => `Path: ${path}`,
    evidence: (what: string, who: string) => `${what}: ${who}`,
    amount: (have: string, need: string) => `${have} (threshold: ${need})`,
    places: (need: number, who: string, spare: number) =>
      `${count(need, people)}: ${who}${spare > 0 ? `; ${number(spare)} more in reserve` : ''}`,
    lacking: (what: string, missing: string) =>
      `${what}: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`,
    team: (team: number, who: string) => `team ${team}: ${who}`,
    each: (missing: string, condition: string) => `${missing} Each with ${condition}.`,
    partly: (people: string) => `Nearly there: ${people}.`,
    confirmed: 'confirmed',
    assumptions: 'What this rests on',
    assumptionsOf: assumptions,
    origin:
      'Computed in the browser by Partner Competency Guide. It is no statement by Microsoft and no substitute for one.',
  },

  sheets: {
    people: 'People',
    results: 'Results',
    about: 'About',
    title: 'Title',
    countsOn: (on: string) => `Counts on ${day(on)}`,
    counts: { yes: 'Yes', no: 'No', unclear: 'Unclear' },
    why: 'Why not',
    area: 'Area',
    competency: 'Competency',
    level: 'Level',
    status: 'Status',
    stage: 'Stage',
    path: 'Path',
    fails: 'Not met from',
    counting: 'Who counts',
    requirement: (position: number) => `Requirement ${position}`,
    have: (position: number) => `Have ${position}`,
    need: (position: number) => `Need ${position}`,
    missing: (position: number) => `Missing ${position}`,
    eachWith: (condition: string) => `People, each with ${condition}`,
    ofWhom: (have: number, need: number, condition: string) =>
      `of whom ${need} also with ${condition} (have ${have})`,
    teams: (teams: string) => `People in separate teams: ${teams}`,
    teamWith: (need: number, condition: string) => `${need} with ${condition}`,
    subject: 'Subject',
    text: 'Text',
    answer: 'Answer',
    origin: 'Origin',
  },
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly export: typeof exporting
  }
}
