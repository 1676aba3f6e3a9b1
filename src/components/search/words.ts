/** What the search says. It stands apart from the pages' other texts, as it is loaded with the search alone. */
import type { Language } from '../../program/types.ts'
import { countEnglish, countRussian } from '../text/plural.ts'

interface SearchWords {
  readonly open: string
  readonly title: string
  readonly placeholder: string
  readonly close: string
  readonly hint: string
  readonly searching: string
  readonly failed: string
  readonly none: (query: string) => string
  readonly found: (pages: number) => string
  readonly foundFirst: (pages: number, listed: number) => string
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
    none: (query) => `Nothing found for “${query}”. Try an exam code or fewer words.`,
    found: (pages) => `${foundEnglish(pages)} found.`,
    foundFirst: (pages, listed) => `${foundEnglish(pages)} found, the best ${listed} listed.`,
  },
  ru: {
    open: 'Поиск',
    title: 'Поиск по справочнику',
    placeholder: 'Код экзамена, компетенция, вопрос',
    close: 'Закрыть',
    hint: 'Например: 70-346, облачная платформа, новый клиент.',
    searching: 'Идёт поиск…',
    failed: 'Не удалось загрузить поиск. Проверьте подключение и повторите попытку.',
    none: (query) => `По запросу «${query}» ничего не найдено. Попробуйте код экзамена или меньше слов.`,
    found: (pages) => `Найдено: ${foundRussian(pages)}.`,
    foundFirst: (pages, listed) => `Найдено: ${foundRussian(pages)}, показаны лучшие ${listed}.`,
  },
}
