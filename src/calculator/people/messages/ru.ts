import type { Messages } from '../../kit/messages.ts'
import { count, day, number, ofPeople } from '../../../language/ru/language.ts'

export const peopleMessages: Messages['people'] = {
  none: 'Пока никто не введён.',
  add: 'Добавить сотрудника',
  nameless: (position) => `Сотрудник ${number(position)}`,
  filter: 'Найти по имени, коду или названию',
  found: (found, all) => `${number(found)} из ${count(all, ofPeople)}`,
  noneFound: 'Никого не найдено.',
  everybody: 'Показать всех',
  narrow: 'Фильтры и порядок',
  wide: 'Широкая таблица',
  select: (name) => `Выбрать: ${name}`,
  selectFound: (found) => `Выбрать всех: ${number(found)}`,
  selected: (selected, elsewhere) =>
    elsewhere > 0
      ? `Выбрано: ${number(selected)}, вне списка: ${number(elsewhere)}`
      : `Выбрано: ${number(selected)}`,
  changeSelected: 'Изменить выбранных',
  clearSelection: 'Снять выбор',
  pages: 'Страницы списка',
  previous: 'Назад',
  next: 'Вперёд',
  range: (first, last, all) => `${number(first)}–${number(last)} из ${number(all)}`,
  whyNot: 'Почему не учитывается?',
  achievements: 'Экзамены, сертификации и онлайн-тесты',
  noAchievements: 'пока нет',
  edit: (name) => `Изменить: ${name}`,
  whyUnclear: 'Почему неясно?',
  notCounting: (some) => `не учитывается: ${number(some)}`,
  mayNotCount: (some) => `неясно: ${number(some)}`,
  certificationsToAdd: (some) => `добавить сертификации: ${number(some)}`,
  unfinished: 'Исправьте поле',
  associatedSince: 'Учётная запись привязана с',
  associatedFrom: (day) => `Учётная запись привязана с ${day}`,
  notAssociated: 'учётная запись не привязана',
  leavesOn: 'День ухода',
  earned: 'Получено',
  expires: 'Действует по',
  remove: (achievement) => `Удалить ${achievement}`,
  pick: 'Добавить экзамен, сертификацию или онлайн-тест',
  pickHint: 'Наберите код, например 70-346, или слово из названия.',
  results: (found) =>
    found === 0
      ? 'Ничего не найдено'
      : count(found, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  already: 'уже добавлено',
  onlyPart: 'Часть сертификации',
  kinds: { exam: 'Экзамен', certification: 'Сертификация', assessment: 'Онлайн-тест' },
  leaves: (on) => `уход ${day(on)}`,
}
