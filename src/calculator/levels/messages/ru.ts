import { number } from '../../../language/ru/language.ts'
import type { Messages } from '../../kit/messages.ts'

export const answer: Messages['answer'] = {
  tabs: {
    levels: 'Уровни',
    time: 'Во времени',
    'key-people': 'Ключевые сотрудники',
    plan: 'План',
    scenarios: 'Сценарии',
    editions: 'Редакции',
  },
  heading: 'Результат',
  empty: 'Введите сотрудников и показатели и узнайте, что можно купить',
  emptyMore: 'С чего начать:',
  waySample: 'Contoso: девять сотрудников, три показателя, пакет Silver. Меняйте что угодно.',
  wayPerson: 'Выберите его экзамены, сертификации и онлайн-тесты.',
  wayFile: 'Таблица сотрудников (CSV или Excel) или данные, скачанные здесь раньше.',
  canBuy: (level) => `Вы можете купить пакет ${level}`,
  canBuyNothing: 'Пока ни один пакет купить нельзя',
  notStarted: (some) => `Не начато (${number(some)}):`,
}
