import type { Language } from '../../../engine/program/index.ts'

const english = {
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  displays: {
    caption: 'What each package needs and shows',
    package: 'Package',
    needs: 'Needs one competency met at',
    shows: 'Shows competencies met at',
    either: (levels: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(levels),
  },
  documents: {
    competencies: 'The document of each competency',
    document: 'Document',
    competency: 'Competency',
  },
  history: {
    edition: 'The edition that this guide describes.',
    retired: 'The Silver and Gold levels are retired.',
  },
  glossary: {
    other: 'ru' as Language,
    otherLanguage: 'In Russian:',
    also: 'Also:',
    same: 'the same',
    caption: 'Competencies with their names in Russian and other names',
    competency: 'Competency',
    inOther: 'In Russian',
    names: 'Other names',
  },
}

const russian: typeof english = {
  list: (items) => new Intl.ListFormat('ru').format(items),
  displays: {
    caption: 'Что нужно для каждого пакета и что он показывает',
    package: 'Пакет',
    needs: 'Нужна одна компетенция уровня',
    shows: 'Показывает компетенции уровней',
    either: (levels) => new Intl.ListFormat('ru', { type: 'disjunction' }).format(levels),
  },
  documents: {
    competencies: 'Документ каждой компетенции',
    document: 'Документ',
    competency: 'Компетенция',
  },
  history: {
    edition: 'Редакция, которую описывает справочник.',
    retired: 'Уровни Silver и Gold отменены.',
  },
  glossary: {
    other: 'en',
    otherLanguage: 'По-английски:',
    also: 'Также:',
    same: 'так же',
    caption: 'Компетенции, их английские и другие названия',
    competency: 'Компетенция',
    inOther: 'По-английски',
    names: 'Другие названия',
  },
}

/** What the reference pages say around their data. */
export const referenceText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
