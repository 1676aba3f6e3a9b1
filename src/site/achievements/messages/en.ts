import type { AchievementKind } from '../../../engine/program/index.ts'
import { count, people } from '../../../language/en/language.ts'
import type { Plural } from '../../../language/numbers.ts'
import type { Join } from '../../requirements/join.ts'

export const achievementPage = {
  code: 'Code',
  title: 'Title',
  competencies: 'Competencies',
  about: (title: string) =>
    `${title}: the competencies, paths and levels that it counts for, and what else the same person needs.`,
  kind: 'Kind',
  /** What an achievement is, by itself. */
  ofKind: {
    exam: 'Exam',
    certification: 'Certification',
    assessment: 'Online assessment',
  } satisfies Record<AchievementKind, string>,
  allOfKind: {
    exam: 'Exams',
    certification: 'Certifications',
    assessment: 'Online assessments',
  } satisfies Record<AchievementKind, string>,
  englishTitle: 'Title in English',
  /** Before another title, former or of another document. */
  alsoListedAs: 'Also listed as',
  issuer: 'Issued by',
  /** Each before a day. */
  couldBeTaken: 'Could be taken',
  namedSince: 'Named in the rules since',
  counts: 'Counts',
  countsForCertain: 'Counts for certain',
  from: (day: string) => `from ${day}`,
  upTo: (day: string) => `up to and including ${day}`,
  replacedBy: 'Replaced by',
  replaces: 'Replaces',
  partOf: 'Part of',
  /** Beside the title. */
  retired: (day: string) => `retired on ${day}`,
  acceptedUntil: (day: string) => `counts up to and including ${day}`,
  surelyUntil: (day: string) => `counts for certain up to and including ${day}`,
  notNamed: 'no requirement names it',
  countsFor: 'What it counts for',
  place: (kind: 'people' | 'ofWhom' | 'team', number: number) =>
    kind === 'ofWhom'
      ? `a further condition for ${count(number, people)}`
      : kind === 'team'
        ? `${count(number, people)} in a separate team`
        : count(number, people),
  alone: 'The same person needs nothing else.',
  together: 'The same person also needs:',
  /** Of the people of a requirement; before the levels, each with how many of how many. */
  further: 'Some of these people also need:',
  someOf: (some: number, people: number) => `${some} of ${people}`,
  instead: (number: number) => `${count(number, { one: 'alternative', other: 'alternatives' })} to this`,
  leniently: 'Only the more lenient of two readings names it.',
  madeOf: {
    heading: 'What it consists of',
    intro: {
      single: 'It consists of:',
      both: 'It consists of both:',
      all: 'It consists of all of these:',
      any: 'There are several ways to it:',
    } satisfies Record<Join, string>,
    usually: (exams: number) =>
      `We found no page that names its parts. Usually it takes ${count(exams, { one: 'exam', other: 'exams' })}.`,
    nothingByParts:
      'A requirement that names the certification asks for the certification itself, not for its parts.',
    more: 'How the calculator treats the parts',
    /** Before the address of the page. */
    from: 'From a page outside the programme, which proves little:',
    notOfEdition: 'This edition does not say what a certification consists of.',
  },
  copyCode: 'Copy the code',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here.',
  filters: {
    label: 'Show only',
    text: 'Code or title',
    competency: 'Counts for',
    allCompetencies: 'All competencies',
    allKinds: 'All kinds',
    state: 'State',
    allStates: 'All',
    open: 'Not retired',
    retired: 'Retired',
    /** `#` stands for the number. */
    shown: { one: '#\u00a0row shown', other: '#\u00a0rows shown' } as Plural,
  },
  all: 'All exams, certifications and assessments',
}
