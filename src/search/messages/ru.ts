import { numberFormsIn } from '../../language/numbers.ts'
import type { searchDialog as english } from './en.ts'

const { count } = numberFormsIn('ru')

export const searchDialog: typeof english = {
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
  found: (pages) =>
    `Найдено: ${count(pages, { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' })}.`,
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
  inLanguage: { en: 'На английском', ru: 'На русском' },
}
