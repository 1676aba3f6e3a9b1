import { count, people } from '../../../language/ru/language.ts'
import type { Join } from '../join.ts'
import type { requirements as english } from './en.ts'

const joins = {
  single: '',
  any: ' одно из',
  both: ' и то и другое',
  all: ' всё перечисленное',
} satisfies Record<Join, string>

export const requirements: typeof english = {
  caption: (path) => `${path}: требования по уровням`,
  howToRead:
    'Считаются разные люди: «4\u00a0сотрудника»\u00a0— это четыре разных сотрудника. Один и тот же сотрудник может учитываться в нескольких требованиях, кроме тех, где нужны отдельные команды. В наименьшей команде меньше всего экзаменов, сертификаций и онлайн-тестов; её находит калькулятор для организации, у которой ещё никого нет.',
  people: (number) => count(number, people),
  holding: (number, join) =>
    number === 1 ? `, у которого есть${joins[join]}:` : `, у каждого есть${joins[join]}:`,
  ofWhom: (number, join) => `хотя бы у ${number} из них есть ещё${joins[join]}:`,
  parts: { single: '', any: 'одно из', both: 'и то и другое', all: 'всё перечисленное' },
  between: { single: '', any: 'или', both: 'и', all: 'и' },
  team: (number) => `Команда ${number}`,
  separateTeams: 'Отдельные команды: никто не учитывается сразу в двух.',
  atLeast: 'не менее',
  confirmed: 'нужно подтвердить',
  notPublished: 'в этой редакции не опубликован',
  nothing: 'такого требования нет',
  atLevel: (level, sentence) => `${level}: ${sentence}`,
  unclearTitle: 'Два прочтения.',
  note: 'Примечание.',
  metric: {
    unit: 'Единица',
    period: 'Период',
    otherPeriod: (period) => `Источник можно прочесть и так: ${period}.`,
    associations: 'Привязка партнёра',
    noAssociation: 'В источнике не названа.',
  },
  matrix: {
    caption: 'Все компетенции и пути с требованиями уровней Silver и Gold',
    path: 'Компетенция и путь',
    filter: 'Показать только',
    area: 'Область',
    level: 'Уровень',
    goal: 'Вид цели',
    allAreas: 'Все области',
    bothLevels: 'Silver и Gold',
    bothGoals: 'Показатели и навыки',
    performance: 'Показатели',
    skill: 'Навыки',
    shown: {
      one: 'Показана #\u00a0строка',
      few: 'Показаны #\u00a0строки',
      many: 'Показано #\u00a0строк',
      other: 'Показано #\u00a0строки',
    },
    ofWhom: (number) => `у ${number} из них ещё`,
  },
}
