import type { Language } from '../../../engine/program/index.ts'

export const reference = {
  documents: {
    caption: 'The document of each competency',
    document: 'Document',
    competency: 'Competency',
  },
  history: {
    edition: 'The edition that this guide describes.',
  },
  glossary: {
    /** Before a term in another language. */
    inLanguage: { en: 'In English:', ru: 'In Russian:' } satisfies Record<Language, string>,
    also: 'Also:',
    same: 'the same',
    caption: 'Competencies, their names in other languages, and other names',
    competency: 'Competency',
    names: 'Other names',
  },
}
