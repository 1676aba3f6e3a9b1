import type { ReportAssumption } from '../report.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, month, number, people } from '../../../language/en/language.ts'

const assumptions: Sentences<ReportAssumption> = {
  'as-entered': () => 'Calculated from what was entered; Microsoft has not confirmed any of it.',
  market: ({ market }) =>
    ({
      developed: 'Thresholds are those of a developed market.',
      developing: 'Thresholds are those of a developing market.',
    })[market],
  drafts: ({ fields }) =>
    `${count(fields, { one: 'field has', other: 'fields have' })} text that cannot be read; the previous value counts.`,
  'not-counting': ({ achievements }) =>
    `${count(achievements, { one: 'achievement that was entered does', other: 'achievements that were entered do' })} not count on this day: not associated, expired, no longer accepted or not in this edition.`,
  'without-effect': ({ entries }) =>
    `${count(entries, { one: 'other entry is', other: 'other entries are' })} not in this edition, with no effect.`,
  override: ({ competency, level, span }, names) =>
    `${names.competency(competency)}, ${{ silver: 'Silver', gold: 'Gold' }[level]}: override in force from ${day(span.from)} until ${day(span.until)}.`,
  months: ({ metric, last }, names) =>
    `${names.metric(metric)} was entered month by month; after ${month(last)} nothing more is assumed.`,
}

export const exporting = {
  heading: 'Export',
  whole: 'Everything',
  wholeHint: 'People, figures and membership in one file. It opens here again exactly as it is.',
  wholeHintMore:
    'Your own data, every scenario, the edition you chose and what you asked of a plan, in one file. It opens here again exactly as it is.',
  download: 'Download my data (JSON)',
  downloadOpen: 'Only what is open (JSON)',
  spreadsheet: 'For a spreadsheet',
  spreadsheetHint:
    'The workbook has people, results, what is at risk, key people and assumptions, each on a sheet.',
  workbook: 'Download the workbook (XLSX)',
  peopleTable: 'Download people (CSV)',
  resultsTable: 'Download results (CSV)',
  planTable: 'Download the plan (CSV)',
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
  failed: 'The file could not be made. Your data is unchanged.',

  report: {
    title: 'Partner competencies',
    organization: 'Organization',
    scenario: 'Scenario',
    day: 'Calculation date',
    market: 'Market',
    edition: 'Rules',
    afterEnd: (on: string) =>
      `The programme ended on ${day(on)}. This is what the rules of this edition would say.`,
    ended: (edition: string, on: string) => `${edition}. The programme ended on ${day(on)}.`,
    displayed: (levels: string) => `Shown on the business profile: ${levels}.`,
    of: (competency: string, level: string) => `${competency} ${level}`,
    stake: 'What is at risk',
    decide: 'What to decide',
    planFor: (levels: string) => `The plan for ${levels}.`,
    levelsNow: 'Levels now',
    notBegun: (competencies: readonly string[]) => `Not started: ${competencies.join('; ')}.`,
    over: 'Over time',
    whatChanges: 'What changes',
    overColumn: (from: string, until: string) => `From ${day(from)} to ${day(until)}`,
    timeNote:
      'The upper band is Silver, the lower one Gold. Solid: reached; hatched: unclear; thin line: not reached. The full line is the day of this report, the broken one the anniversary. Nothing is assumed for months that were not entered.',
    packageRow: 'Package',
    inForce: (level: string, until: string) => `${level} package in force until ${day(until)}`,
    renewalDays: ({ from, until }: { readonly from: string; readonly until: string }) =>
      `renewal from ${day(from)} to ${day(until)}`,
    stays: {
      met: (level: string) => `${level} stays`,
      unclear: (level: string) => `${level} stays unclear`,
      unmet: (level: string) => `${level} not reached`,
    },
    changes: {
      met: (level: string, on: string) => `${level} reached from ${day(on)}`,
      unclear: (level: string, on: string) => `${level} unclear from ${day(on)}`,
      unmet: (level: string, on: string) => `${level} lost from ${day(on)}`,
    },
    keyPeople: {
      heading: 'Key people',
      without: 'What is lost if that person leaves',
      becomes: { unmet: 'lost', unclear: 'unclear' },
      note: 'What happens to each level if only that person leaves. Levels that do not depend on one person are left out.',
      nobody: 'No level depends on one person.',
    },
    attained: ['Reached', 'By which path, and who counts'],
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
    assumptions: 'What this is based on',
    assumptionsOf: assumptions,
    origin: (release: string) =>
      `Calculated in the browser by Partner Competency Guide, release ${release}. It is not a statement by Microsoft and does not replace one.`,
  },

  sheets: {
    people: 'People',
    results: 'Results',
    about: 'About',
    plan: 'Plan',
    step: 'Step',
    person: 'Person',
    what: 'What to do',
    towards: 'For the level',
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
    fails: 'Lost from',
    counting: 'Who counts',
    requirement: (position: number) => `Requirement ${position}`,
    have: (position: number) => `Have ${position}`,
    need: (position: number) => `Need ${position}`,
    missing: (position: number) => `Missing ${position}`,
    eachWith: (condition: string) => `People, each with ${condition}`,
    ofWhom: (have: number, need: number, condition: string) =>
      `of these ${need} also with ${condition} (have ${have})`,
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
