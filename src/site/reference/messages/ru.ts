import type { reference as english } from './en.ts'

export const reference: typeof english = {
  source: {
    read: 'Источник:',
    areas: 'Области взяты из документа:',
    wording: (day) => `текст от ${day}`,
    statuses: {
      later: () => 'позже этой редакции',
      withdrawn: (day) => `отозван до этой редакции${day ? `, ${day}` : ''}`,
    },
    original: 'английский оригинал',
    details: 'подробнее',
    seen: (day) => `просмотрено ${day}`,
  },
  documents: {
    original: 'Английский оригинал',
    translation: 'Русский перевод',
    file: 'Документ',
    at: (repository, commits) =>
      `${repository}, ${commits.length === 1 ? 'коммит' : 'коммиты'} ${commits.join(', ')}`,
    competency: (name) => `«${name}» в справочнике`,
  },
  history: {
    edition: 'Редакция, которую описывает справочник.',
    noDocument: 'Документ неизвестен.',
  },
  glossary: {
    inLanguage: { en: 'По-английски:', ru: 'По-русски:' },
    also: 'Также:',
    same: 'так же',
    inGlossary: 'В словаре терминов',
    letters: 'Термины по первой букве',
    caption: 'Компетенции, их названия на других языках и другие названия',
    competency: 'Компетенция',
    names: 'Другие названия',
  },
}
