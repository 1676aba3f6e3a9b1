import type { Language } from '../../engine/program/index.ts'
import { numberFormsIn } from '../../language/numbers.ts'
import type { PageKind } from '../names.ts'

const { count } = numberFormsIn('en')

export const searchDialog = {
  open: 'Search',
  title: 'Search the guide',
  placeholder: 'Exam code, competency, question',
  close: 'Close',
  hint: 'Try 70-346, Cloud Platform or new customers.',
  searching: 'Searching…',
  failed: 'The search could not be loaded. Check the connection and try again.',
  none: (query: string) =>
    `Nothing found for “${query}”. Try an exam code, a competency’s name, or fewer and other words.`,
  /** No requirement of the edition names this code. */
  unnamed: (code: string) => `No requirement of this edition names ${code}.`,
  found: (pages: number) => `${count(pages, { one: 'page', other: 'pages' })} found.`,
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
}
