import type { Messages } from '../../kit/messages.ts'
import { count, day } from '../../../language/ru/language.ts'

export const answer: Messages['answer'] = {
  tabs: {
    levels: 'Уровни',
    time: 'Во времени',
    'key-people': 'Ключевые сотрудники',
    plan: 'План',
    scenarios: 'Сценарии',
  },
  heading: 'Результат',
  empty: 'Введите сотрудников и показатели и узнайте, что вы можете купить',
  emptyMore: 'Начните одним из трёх способов:',
  waySample:
    'Contoso: девять сотрудников, три показателя, пакет Silver. Меняйте что угодно и смотрите, что получится.',
  wayPerson: 'Выберите экзамены, сертификации и оценки, которые у него есть.',
  wayFile: 'Таблица сотрудников (CSV или Excel) или данные, которые вы скачали здесь раньше.',
  canBuy: (level) => `Вы можете купить пакет ${level}`,
  canBuyNothing: 'Пока ни один пакет купить нельзя',
  because: (level, competencies) => `Выполнены требования ${level}: ${competencies}.`,
  nearest: (competency, level) => `Ближе всего: «${competency}», ${level}.`,
  inForce: (level, until) => `Пакет ${level} действует по ${day(until)}.`,
  judged: (on) => `По состоянию на ${day(on)}.`,
  displayed: 'Показано в бизнес-профиле',
  displayedNothing: 'На эту дату ничего: нет действующего пакета.',
  displayedNothingMet:
    'На эту дату ничего: с покупки пакета ни одна компетенция не достигала уровня, который он показывает.',
  stillShown: {
    unmet: 'уже не достигнут, отображается до конца года',
    unclear: 'теперь неясно, отображается до конца года',
  },
  notPublished: 'В этой редакции требования не опубликованы, поэтому расчёт невозможен.',
  withoutEffect: 'Введено, но ни на что не влияет',
  undone: (step) => `Отменено: ${step}`,
  redone: (step) => `Возвращено: ${step}`,
  moreChanges: (more) =>
    `изменилось ещё ${count(more, { one: 'уровень', few: 'уровня', many: 'уровней', other: 'уровня' })}`,
}
