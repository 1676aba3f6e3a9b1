import { plural } from '../../../language/ru/language.ts'
import type { frame as english } from './en.ts'

export const frame: typeof english = {
  title: 'Компетенции партнёров',
  edition: {
    notice: (edition) => `Редакция: ${edition}.`,
    retired: (ended) => `Silver и Gold отменены ${ended}; сейчас программа другая.`,
    more: 'Подробнее',
    unaffiliated:
      'Независимый справочник, не связанный с корпорацией Майкрософт. Названия продуктов и программ — товарные знаки их владельцев.',
  },
  calculator: 'Калькулятор',
  menu: 'Меню',
  onThisPage: 'На этой странице',
  previous: 'Назад',
  next: 'Далее',
  pages: 'Следующая и предыдущая страницы',
  socialPicture:
    '«Компетенции партнёров»: компетенции с уровнями Silver и Gold, часть из них получена. Редакция за октябрь 2018 года.',
  trail: {
    label: 'Вы здесь',
    home: 'Главная',
    competencies: 'Компетенции',
    achievements: 'Экзамены, сертификации и оценки',
  },
  related: {
    heading: 'Смотрите также',
    others: (area) => `Другие компетенции: ${area}`,
  },
  theme: { label: 'Тема', auto: 'Системная', light: 'Светлая', dark: 'Тёмная' },
  sidebar: {
    calculator: 'Калькулятор',
    guides: 'Руководства',
    competencies: 'Компетенции',
    reference: 'Справочные страницы',
  },
  home: {
    competencies: (number) =>
      plural(number, {
        one: 'компетенция',
        few: 'компетенции',
        many: 'компетенций',
        other: 'компетенции',
      }),
    paths: (number) =>
      plural(number, {
        one: 'путь получения',
        few: 'пути получения',
        many: 'путей получения',
        other: 'пути получения',
      }),
    achievements: (number) =>
      plural(number, {
        one: 'экзамен, сертификация или оценка',
        few: 'экзамена, сертификации и оценки',
        many: 'экзаменов, сертификаций и оценок',
        other: 'экзамена, сертификации и оценки',
      }),
    metrics: (number) =>
      plural(number, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' }),
  },
  starlight: {
    'sidebarNav.accessibleLabel': 'Страницы справочника',
    'tableOfContents.overview': 'Начало страницы',
  },
}
