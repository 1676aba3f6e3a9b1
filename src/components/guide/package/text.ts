import type { Language } from '../../../program/types.ts'

const either = {
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
  ru: new Intl.ListFormat('ru', { type: 'disjunction' }),
}
const both = { en: new Intl.ListFormat('en'), ru: new Intl.ListFormat('ru') }

const english = {
  caption: 'What a package takes and what it shows',
  package: 'Package',
  takes: 'To buy it',
  shows: 'On the business profile',
  any: (levels: readonly string[]) => `one competency reached at ${either.en.format(levels)}`,
  all: (levels: readonly string[]) => `every competency reached at ${both.en.format(levels)}`,
}

const russian: typeof english = {
  caption: 'Что нужно для пакета и что он показывает',
  package: 'Пакет',
  takes: 'Чтобы его купить',
  shows: 'В бизнес-профиле',
  any: (levels) => `хотя бы одна компетенция уровня ${either.ru.format(levels)}`,
  all: (levels) => `все компетенции уровня ${both.ru.format(levels)}`,
}

export const packageText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
