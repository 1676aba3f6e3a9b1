import type { Language, SourceDocument } from '../../../engine/program/index.ts'

export const reference = {
  source: {
    read: 'Source:',
    areas: 'The areas are from:',
    wording: (day: string) => `wording of ${day}`,
    statuses: {
      later: () => 'later than this edition',
      withdrawn: (day?: string) => `withdrawn before this edition${day ? `, on ${day}` : ''}`,
    } satisfies Record<NonNullable<SourceDocument['status']>, (day?: string) => string>,
    original: 'English original',
    details: 'details',
    seen: (day: string) => `seen on ${day}`,
  },
  documents: {
    original: 'English original',
    translation: 'Russian translation',
    /** One file, in English or in both languages. */
    file: 'The document',
    at: (repository: string, commits: readonly string[]) =>
      `${repository}, ${commits.length === 1 ? 'commit' : 'commits'} ${commits.join(', ')}`,
    competency: (name: string) => `${name} in this guide`,
  },
  history: {
    edition: 'The edition that this guide describes.',
    noDocument: 'No document known.',
  },
  glossary: {
    /** Before a term in another language. */
    inLanguage: { en: 'In English:', ru: 'In Russian:' } satisfies Record<Language, string>,
    also: 'Also:',
    same: 'the same',
    /** A link after a definition. */
    inGlossary: 'In the glossary',
    letters: 'Terms by their first letter',
    caption: 'Competencies, their names in other languages, and other names',
    competency: 'Competency',
    names: 'Other names',
  },
}
