import type { AchievementKind, Level, Market, Period, Rules, Unit } from '../../engine/program/index.ts'
import { countEnglish as count, type EnglishForms, pluralEnglish } from './plural.ts'

/** How the parts of an expression belong together; `single` has one part, `both` exactly two. */
export type Join = 'single' | 'any' | 'both' | 'all'

/** The rules of `program.yaml` whose value is one number. */
export type AmountRule = Exclude<keyof Rules, 'displays' | 'renewalReminderDays'>

const joins = { single: '', any: ' one of', both: ' both', all: ' all of' } satisfies Record<Join, string>
const people: EnglishForms = { one: 'person', other: 'people' }
const amounts = {
  users: { one: 'user', other: 'users' },
  seats: { one: 'seat', other: 'seats' },
  customers: { one: 'customer', other: 'customers' },
  devices: { one: 'device', other: 'devices' },
} satisfies Record<Exclude<Unit, 'usd'>, EnglishForms>

const rules = {
  visibleAfterHours: { one: 'hour', other: 'hours' },
  organizationsPerPerson: { one: 'organization', other: 'organizations' },
  subscriptionYears: { one: 'year', other: 'years' },
  overrideMonths: { one: 'month', other: 'months' },
  renewalWindowDays: { one: 'day', other: 'days' },
  nextAnniversaryDays: { one: 'day', other: 'days' },
  associationsPerYear: { one: 'association', other: 'associations' },
  daysBetweenAssociations: { one: 'day', other: 'days' },
  reviewSkillsMonthsBefore: { one: 'month', other: 'months' },
} satisfies Record<AmountRule, EnglishForms>

export const english = {
  edition: {
    notice: (edition: string) => `Edition of ${edition}.`,
    retired: (ended: string) => `Silver and Gold were retired on ${ended}; this is not today’s programme.`,
    more: 'More',
    unaffiliated:
      'An independent guide, not affiliated with Microsoft. Product and programme names are trademarks of their owners.',
  },
  frame: {
    calculator: 'Calculator',
    openCalculator: 'Open the calculator',
    menu: 'Menu',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    pages: 'Next and previous page',
    socialPicture:
      'Partner Competency Guide: competencies with their Silver and Gold levels, some of them reached. Edition of October 2018.',
  },
  trail: {
    label: 'You are here',
    home: 'Home',
    competencies: 'Competencies',
    achievements: 'Exams, certifications and assessments',
  },
  related: {
    heading: 'Related pages',
    others: (area: string) => `Other competencies: ${area}`,
  },
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  level: { silver: 'Silver', gold: 'Gold' } satisfies Record<Level, string>,
  kind: { exam: 'exam', certification: 'certification', assessment: 'assessment' } satisfies Record<
    AchievementKind,
    string
  >,
  kinds: {
    exam: 'Exams',
    certification: 'Certifications',
    assessment: 'Online assessments',
  } satisfies Record<AchievementKind, string>,
  period: {
    ttm: 'the last twelve months together',
    year: 'one year together',
    current: 'the count as it stands',
  } satisfies Record<Period, string>,
  unit: {
    usd: 'US dollars',
    users: 'active users',
    seats: 'seats',
    customers: 'customers',
    devices: 'devices',
  } satisfies Record<Unit, string>,
  amount: (unit: Exclude<Unit, 'usd'>, number: number) => count(number, amounts[unit]),
  requirements: {
    caption: (path: string) => `${path}: requirements by level`,
    howToRead:
      'A number of people means that many different people. One person may count in several requirements, except where separate teams are asked for.',
    people: (number: number) => count(number, people),
    holding: (number: number, join: Join) =>
      number === 1 ? ` with${joins[join]}:` : `, each with${joins[join]}:`,
    ofWhom: (number: number, join: Join) =>
      `at least ${number} of them also ${number === 1 ? 'holds' : 'hold'}${joins[join]}:`,
    parts: { single: '', any: 'one of', both: 'both', all: 'all of' } satisfies Record<Join, string>,
    between: { single: '', any: 'or', both: 'and', all: 'and' } satisfies Record<Join, string>,
    team: (number: number) => `Team ${number}`,
    separateTeams: 'Separate teams: nobody counts in two of them.',
    atLeast: 'at least',
    inMarket: { developed: 'developed market', developing: 'developing market' } satisfies Record<
      Market,
      string
    >,
    confirmed: 'must be confirmed',
    notPublished: 'not published in this edition',
    nothing: 'no such requirement',
    unclear: (level: string | null) =>
      `${level ? `For ${level}, the` : 'The'} source repeats the number under each alternative and does not say whether people may be counted across them. All by one and the same alternative is enough. Where only a mixture reaches the number, the calculator answers “unclear”: ask Microsoft.`,
    unclearTitle: 'Two readings.',
    note: 'Note.',
    retired: (day: string) => `retired on ${day}`,
    acceptedUntil: (day: string) => `counts until ${day}`,
  },
  /** What follows a number that stands in large type. */
  home: {
    competencies: (number: number) => pluralEnglish(number, { one: 'competency', other: 'competencies' }),
    paths: (number: number) =>
      pluralEnglish(number, { one: 'path to attain one', other: 'paths to attain one' }),
    achievements: (number: number) =>
      pluralEnglish(number, {
        one: 'exam, certification or online assessment',
        other: 'exams, certifications and online assessments',
      }),
    metrics: (number: number) =>
      pluralEnglish(number, { one: 'performance figure', other: 'performance figures' }),
  },
  competency: {
    kind: 'Competency',
    area: 'Area',
    technologies: 'Technologies',
    check: 'Check this in the calculator',
    cannotBeCalculated: 'No requirements in this edition',
  },
  calculator: {
    loading: 'The calculator is loading.',
    withoutScript:
      'It needs JavaScript, which is turned off here. The requirements can be read all the same:',
  },
  source: {
    read: 'Source:',
    later: 'later than this edition',
  },
  matrix: {
    caption: 'Every competency and path with its Silver and Gold requirements',
    path: 'Competency and path',
    filter: 'Show only',
    area: 'Area',
    level: 'Level',
    goal: 'Kind of goal',
    allAreas: 'All areas',
    bothLevels: 'Silver and Gold',
    bothGoals: 'Performance and skills',
    performance: 'Performance',
    skill: 'Skills',
    /** By plural form; `#` stands for the number. */
    shown: { one: '# row shown', other: '# rows shown' } as Partial<Record<Intl.LDMLPluralRule, string>>,
    ofWhom: (number: number) => `${number} of them also`,
  },
  achievement: {
    code: 'Code',
    title: 'Title',
    competencies: 'Competencies',
    about: (title: string) =>
      `${title}: the competencies, paths and levels that it counts for, and what else the same person needs.`,
    kind: 'Kind',
    ofKind: {
      exam: 'Exam',
      certification: 'Certification',
      assessment: 'Online assessment',
    } satisfies Record<AchievementKind, string>,
    issuer: 'Issued by',
    retired: 'Could be taken until',
    acceptedUntil: 'Counts until',
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
    countsFor: 'What it counts for',
    place: (kind: 'people' | 'ofWhom' | 'team', number: number) =>
      kind === 'ofWhom'
        ? `a further condition for ${count(number, people)}`
        : kind === 'team'
          ? `${count(number, people)} in a separate team`
          : count(number, people),
    alone: 'The same person needs nothing else.',
    together: 'The same person also needs:',
    all: 'All exams, certifications and assessments',
  },
  fwlink: {
    title: 'Numbered links',
    about: 'Where a numbered link from the documents leads in this guide.',
    number: (id: string) => `Link ${id}`,
    leadsTo: 'This link leads to:',
    missing: 'The address does not say which link is meant.',
    unknown: 'This guide knows no link with this number:',
    all: 'All numbered links',
    search: 'The search at the top finds exam codes, competencies and questions.',
    home: 'Go to the home page',
  },
  metric: {
    unit: 'Unit',
    period: 'Period',
    associations: 'Partner association',
    noAssociation: 'The source names none.',
  },
  rule: (name: AmountRule, number: number) => count(number, rules[name]),
  /** Days relative to the anniversary. */
  reminder: (days: number) =>
    `${count(Math.abs(days), { one: 'day', other: 'days' })} ${days < 0 ? 'before the anniversary' : 'after it'}`,
}

export type PageText = typeof english
