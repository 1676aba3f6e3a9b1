import { count, individuals } from '../../../language/ru/language.ts'
import type { achievementPage as english } from './en.ts'

export const achievementPage: typeof english = {
  code: 'Код',
  title: 'Название',
  competencies: 'Компетенции',
  about: (title) =>
    `${title}: в каких компетенциях, путях и уровнях учитывается и что ещё нужно тому же человеку.`,
  kind: 'Вид',
  ofKind: {
    exam: 'Экзамен',
    certification: 'Сертификация',
    assessment: 'Оценка (онлайн-тест)',
  },
  allOfKind: {
    exam: 'Экзамены',
    certification: 'Сертификации',
    assessment: 'Оценки (онлайн-тесты)',
  },
  issuer: 'Кто выдаёт',
  couldBeTakenUntil: 'Можно было сдать до',
  countsUntil: 'Учитывается до',
  replacedBy: 'Заменён на',
  replaces: 'Заменяет',
  retired: (day) => `отменён ${day}`,
  acceptedUntil: (day) => `учитывается до ${day} включительно`,
  countsFor: 'Где учитывается',
  place: (kind, number) =>
    kind === 'ofWhom'
      ? `дополнительное условие: ${count(number, individuals)}`
      : kind === 'team'
        ? `${count(number, individuals)} в отдельной команде`
        : count(number, individuals),
  alone: 'Тому же человеку больше ничего не нужно.',
  together: 'Тому же человеку также нужно:',
  all: 'Все экзамены, сертификации и оценки',
}
