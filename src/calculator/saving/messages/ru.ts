import type { SavingMessages } from '../messages.ts'
import { count, number } from '../../../language/ru/language.ts'

export const saving: SavingMessages = {
  storage: {
    unavailable: () =>
      'Браузер не разрешает этой странице ничего сохранять. Введённое останется здесь, пока открыта вкладка; скачайте данные, чтобы не потерять их.',
    'not-written': () =>
      'Последнее изменение не удалось сохранить: браузер отводит сайту около 5 МБ, и это место занято, либо он не разрешает сохранять. Всё осталось на странице и сохранится, как только появится место. Скачайте данные, чтобы не потерять их, или удалите какой-нибудь сценарий.',
    newer: () =>
      'Здесь есть данные, сохранённые более новым выпуском этой страницы. Они не изменены, и поверх них эта страница ничего не сохраняет. Обновите страницу, чтобы получить новый выпуск; введённое тем временем останется, пока открыта вкладка.',
    blocked: () =>
      'Сохранённое здесь не удалось прочитать, а отложить его некуда. Чтобы оно не пропало, ничего не сохраняется, пока вы его не скачаете и не удалите.',
  },
  clashes: {
    person: ({ person }, names) => `Сотрудник: ${names.person(person)}`,
    metric: ({ metric }, names) => `Показатель: ${names.metric(metric)}`,
    organization: () => 'Название или рынок организации',
    package: () => 'Пакет',
    scenario: ({ name }) => `Сценарий «${name}»`,
  },
  files: {
    'not-json': ({ file }) => `${file}: это не файл JSON. Ваши данные не изменились.`,
    'not-readable': ({ file }) => `${file}: файл не удалось прочитать. Ваши данные не изменились.`,
    'too-large': ({ file, megabytes }) =>
      `${file}: файл больше ${number(megabytes)} МБ, он не открыт. Ваши данные не изменились.`,
    problems: ({ file, count: total }) =>
      `${file}: файл не открыт, в нём ${count(total, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}. Ваши данные не изменились.`,
  },
  wholeFile: 'файл в целом',
  problems: {
    'not-a-profile': ({ received }) => `это не профиль: ${received}`,
    'newer-version': ({ expected, received }) =>
      `записано более новым выпуском: версия ${received}, эта страница читает ${expected}`,
    missing: ({ expected }) => `отсутствует; ожидается ${expected}`,
    'wrong-type': ({ expected, received }) => `ожидается ${expected}, найдено ${received}`,
    'unknown-key': ({ received }) => `неизвестный ключ: ${received}`,
    'not-a-day': ({ received }) => `нет такого дня, ожидается YYYY-MM-DD: ${received}`,
    'not-a-month': ({ received }) => `это не месяц, ожидается YYYY-MM: ${received}`,
    'not-an-amount': ({ received }) => `это не число от нуля и больше: ${received}`,
    'not-one-of': ({ expected, received }) => `ожидается ${expected}, найдено ${received}`,
    empty: () => 'пусто',
    'duplicate-id': ({ received }) => `один и тот же id дважды: ${received}`,
  },
  aside:
    'Данные, сохранённые здесь раньше, повреждены: эта страница не смогла их прочитать. Они отложены без изменений.',
  downloadAside: 'Скачать их',
  removeAside: 'Удалить их',
  otherTab:
    'Другая вкладка изменила то же, что и эта. Сейчас сохранён вариант этой вкладки; все остальные изменения обеих вкладок на месте. Изменено в обеих:',
  takeOther: 'Взять вариант другой вкладки',
  keepMine: 'Оставить этот',
  moreProblems: (more) =>
    `и ещё ${count(more, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
  download: 'Скачать мои данные',
  downloadScenarios: 'Скачать мои сценарии',
}
