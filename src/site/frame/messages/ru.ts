import type { frame as english } from './en.ts'

export const frame: typeof english = {
  title: 'Компетенции партнёров',
  edition: {
    notice: (edition) => `Редакция: ${edition}.`,
    retired: (ended) => `Silver и Gold отменены ${ended}; сейчас программа другая.`,
    more: 'Подробнее',
    unaffiliated:
      'Независимый справочник, не связанный с корпорацией Майкрософт. Названия продуктов и программ\u00a0— товарные знаки их владельцев.',
  },
  calculator: 'Калькулятор',
  requirements: 'Требования',
  menu: 'Меню',
  onThisPage: 'На этой странице',
  previous: 'Назад',
  next: 'Далее',
  pages: 'Следующая и предыдущая страницы',
  socialPicture:
    '«Компетенции партнёров»: компетенции с уровнями Silver и Gold, часть из них достигнута. Редакция за октябрь 2018\u00a0года.',
  trail: {
    label: 'Вы здесь',
    home: 'Главная',
    competencies: 'Компетенции',
    achievements: 'Экзамены, сертификации и онлайн-тесты',
  },
  related: {
    heading: 'Смотрите также',
    others: (area) => `Другие компетенции: ${area}`,
  },
  theme: { label: 'Тема', auto: 'Системная', light: 'Светлая', dark: 'Тёмная' },
  sidebar: {
    competencies: 'Компетенции',
    guides: 'Руководства',
    calculator: 'Работа с калькулятором',
    reference: 'Справочные страницы',
  },
  starlight: {
    'sidebarNav.accessibleLabel': 'Страницы справочника',
    'tableOfContents.overview': 'Начало страницы',
  },
}
