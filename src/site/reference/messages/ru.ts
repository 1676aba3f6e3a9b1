import type { reference as english } from './en.ts'

export const reference: typeof english = {
  documents: {
    caption: 'Документ каждой компетенции',
    document: 'Документ',
    competency: 'Компетенция',
  },
  history: {
    edition: 'Редакция, которую описывает справочник.',
  },
  glossary: {
    inLanguage: { en: 'По-английски:', ru: 'По-русски:' },
    also: 'Также:',
    same: 'так же',
    caption: 'Компетенции, их названия на других языках и другие названия',
    competency: 'Компетенция',
    names: 'Другие названия',
  },
}
