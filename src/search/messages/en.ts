import type { Language } from '../../engine/program/index.ts'
import { numberFormsIn } from '../../language/numbers.ts'
import type { PageKind } from '../names.ts'
import type { CalculatorView } from '../start.ts'

const { count } = numberFormsIn('en')
const pageNouns = { one: 'page', other: 'pages' }

export const searchDialog = {
  open: 'Search',
  title: 'Search the guide',
  placeholder: 'Exam code, competency, question',
  close: 'Close',
  hint: 'Try 70-346, Cloud Platform or new customers.',
  searching: 'Searching…',
  failed: 'The search could not be loaded. Check the connection and try again.',
  /** The names answer, the text could not be loaded. */
  namesOnly: 'The text of the pages could not be loaded: only their names were searched.',
  none: (query: string) => `Nothing found for “${query}”.`,
  /** Beside what other words find. */
  unknown: (words: readonly string[]) => `No page has ${words.map((word) => `“${word}”`).join(' or ')}.`,
  /** The query as it is answered, in place of what was typed. */
  retyped: (query: string) => `Typed in another keyboard layout; shown for “${query}”.`,
  /** No requirement of the edition names this code. */
  unnamed: (code: string) => `No requirement of this edition names ${code}.`,
  found: (pages: number) => `${count(pages, pageNouns)} found.`,
  /** So many pages have some of the words. */
  bestOf: (listed: number, pages: number) => `The best ${listed} of ${count(pages, pageNouns)}.`,
  /** A link to the page that lists more. */
  all: (pages: number) => `Show all ${count(pages, pageNouns)}`,
  answers: 'Answers',
  /** Over what is listed before anything is typed, or where nothing is found. */
  recent: 'Recently opened',
  used: 'Most used',
  views: 'In the calculator',
  view: {
    levels: 'Levels: what is reached and what is missing',
    time: 'Over time: when levels change',
    'key-people': 'Key people: who a level depends on',
    plan: 'Plan: who should take what',
    scenarios: 'Scenarios: what if …',
  } satisfies Record<CalculatorView, string>,
  near: 'Did you mean',
  tryThese: 'Where to look',
  elsewhere: { en: 'Search in English', ru: 'Search in Russian' } satisfies Record<Language, string>,
  /** Over the answers that fit best. */
  best: 'Best answers',
  kind: {
    competency: 'Competency',
    exam: 'Exam',
    certification: 'Certification',
    assessment: 'Assessment',
    guide: 'Guide',
    tool: 'Tool',
    reference: 'Reference',
  } satisfies Record<PageKind, string>,
  kinds: {
    competency: 'Competencies',
    exam: 'Exams',
    certification: 'Certifications',
    assessment: 'Assessments',
    guide: 'Guides',
    tool: 'Tools',
    reference: 'Reference',
  } satisfies Record<PageKind, string>,
  others: 'Other pages',
  /** Over answers in another language, where this one has none. */
  inLanguage: { en: 'In English', ru: 'In Russian' } satisfies Record<Language, string>,
  /** The page with an address of its own. */
  page: {
    title: 'Search',
    about: 'Search the guide by exam code, competency, term or question.',
    submit: 'Search',
    withoutScript: 'The search needs JavaScript. These pages list everything:',
    browse: 'Lists of everything',
    /** Over the pages whose text has all the words. */
    fullText: 'Pages with all these words',
    more: 'Show more',
  },
}
