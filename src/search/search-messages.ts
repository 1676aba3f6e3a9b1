/** What the search says. It stands apart from the pages' other texts, as it is loaded with the search alone. */
import type { Language } from '../engine/program/index.ts'
import type { Kind } from './names.ts'
import { countEnglish, countRussian } from '../site/messages/plural.ts'

export interface SearchWords {
  readonly open: string
  readonly title: string
  readonly placeholder: string
  readonly close: string
  readonly hint: string
  readonly searching: string
  readonly failed: string
  readonly none: (query: string) => string
  /** No requirement of the edition names this code. */
  readonly unnamed: (code: string) => string
  readonly found: (pages: number) => string
  /** Over the answers that fit best. */
  readonly best: string
  readonly kind: Readonly<Record<Kind, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly others: string
  /** Over answers in the other language, where this one has none. */
  readonly inOther: string
}

const foundEnglish = (pages: number): string => countEnglish(pages, { one: 'page', other: 'pages' })
const foundRussian = (pages: number): string =>
  countRussian(pages, { one: 'страница', few: 'страницы', many: 'страниц' })

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  en: {
    open: 'Search',
    title: 'Search the guide',
    placeholder: 'Exam code, competency, question',
    close: 'Close',
    hint: 'Try 70-346, Cloud Platform or new customers.',
    searching: 'Searching…',
    failed: 'The search could not be loaded. Check the connection and try again.',
    none: (query) =>
      `Nothing found for “${query}”. Try an exam code, a competency’s name, or fewer and other words.`,
    unnamed: (code) => `No requirement of this edition names ${code}.`,
    found: (pages) => `${foundEnglish(pages)} found.`,
    best: 'Best answers',
    kind: {
      competency: 'Competency',
      exam: 'Exam',
      certification: 'Certification',
      assessment: 'Assessment',
      guide: 'Guide',
      tool: 'Tool',
      reference: 'Reference',
    },
    kinds: {
      competency: 'Competencies',
      exam: 'Exams',
      certification: 'Certifications',
      assessment: 'Assessments',
      guide: 'Guides',
      tool: 'Tools',
      reference: 'Reference',
    },
    others: 'Other pages',
    inOther: 'In Russian',
  },
  ru: {
    open: 'Поиск',
    title: 'Поиск по справочнику',
    placeholder: 'Код экзамена, компетенция, вопрос',
    close: 'Закрыть',
    hint: 'Например: 70-346, облачная платформа, новый клиент.',
    searching: 'Идёт поиск…',
    failed: 'Не удалось загрузить поиск. Проверьте подключение и повторите попытку.',
    none: (query) =>
      `По запросу «${query}» ничего не найдено. Попробуйте код экзамена, название компетенции или другие слова, покороче.`,
    unnamed: (code) => `${code}: в требованиях этой редакции такого кода нет.`,
    found: (pages) => `Найдено: ${foundRussian(pages)}.`,
    best: 'Лучшие ответы',
    kind: {
      competency: 'Компетенция',
      exam: 'Экзамен',
      certification: 'Сертификация',
      assessment: 'Оценка',
      guide: 'Руководство',
      tool: 'Инструмент',
      reference: 'Справка',
    },
    kinds: {
      competency: 'Компетенции',
      exam: 'Экзамены',
      certification: 'Сертификации',
      assessment: 'Оценки',
      guide: 'Руководства',
      tool: 'Инструменты',
      reference: 'Справочные страницы',
    },
    others: 'Другие страницы',
    inOther: 'На английском',
  },
}
