import type { Messages } from '../../kit/messages.ts'
import { count, day, number, ofPeople } from '../../../language/ru/language.ts'

export const peopleMessages: Messages['people'] = {
  none: 'Пока никто не введён.',
  add: 'Добавить сотрудника',
  nameless: (position) => `Сотрудник ${number(position)}`,
  filter: 'Найти по имени, коду или названию',
  found: (found, all) => `${number(found)} из ${count(all, ofPeople)}`,
  noneFound: 'Под поиск и фильтры никто не подходит.',
  everybody: 'Показать всех',
  narrow: 'Фильтры и порядок',
  wide: 'Широкая таблица',
  select: (name) => `Выбрать: ${name}`,
  selectFound: (found) => `Выбрать всех: ${number(found)}`,
  selected: (selected, elsewhere) =>
    elsewhere > 0
      ? `Выбрано: ${number(selected)}, из них вне списка: ${number(elsewhere)}`
      : `Выбрано: ${number(selected)}`,
  changeSelected: 'Изменить выбранных',
  clearSelection: 'Снять выбор',
  pages: 'Страницы списка',
  previous: 'Назад',
  next: 'Вперёд',
  range: (first, last, all) => `${number(first)}–${number(last)} из ${number(all)}`,
  whyNot: 'Почему не учитывается?',
  achievements: 'Экзамены, сертификации и оценки',
  noAchievements: 'пока нет',
  edit: (name) => `Изменить: ${name}`,
  whyUnclear: 'Почему неясно?',
  notCounting: (some) => `не учитывается: ${number(some)}`,
  mayNotCount: (some) => `неясно: ${number(some)}`,
  certificationsToAdd: (some) => `добавить сертификации: ${number(some)}`,
  unfinished: 'Исправьте поле',
  name: 'Имя (необязательно)',
  associatedSince: 'Учётная запись привязана с',
  associatedHint: 'Пусто: учётная запись не привязана, ничего не учитывается.',
  notAssociated: 'не привязан(а)',
  leavesOn: 'День ухода',
  leavesHint: 'С этого дня ничего не учитывается.',
  earned: 'Получено',
  expires: 'Действует по',
  remove: (achievement) => `Удалить ${achievement}`,
  removePerson: 'Удалить сотрудника',
  done: 'Готово',
  alike: 'Сколько ещё таких же',
  alikeAdd: 'Добавить таких же',
  pick: 'Добавить экзамен, сертификацию или оценку',
  pickHint: 'Наберите код, например 70-346, или слово из названия.',
  results: (found) =>
    found === 0
      ? 'Ничего не найдено'
      : count(found, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  already: 'уже добавлено',
  onlyPart: 'Часть сертификации, в требованиях не названа',
  kinds: { exam: 'Экзамен', certification: 'Сертификация', assessment: 'Оценка' },
  leaves: (on) => `уход ${day(on)}`,
}
