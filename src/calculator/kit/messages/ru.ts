import { number } from '../../../language/ru/language.ts'
import type { Messages } from '../messages.ts'

export const kit: Messages['kit'] = {
  drafts: {
    'not-a-day': () => 'Напишите дату, например 29.10.2018 или 29\u00a0октября 2018.',
    'no-such-day': () => 'Такого дня нет в календаре.',
    'ambiguous-day': () => 'Что здесь день, а что месяц? Напишите 29.10.2018 или 29\u00a0октября 2018.',
    'short-year': () => 'Напишите год четырьмя цифрами.',
    'day-needed': () => 'Укажите эту дату.',
    'not-a-number': () => 'Напишите число, например 12000 или 12 500,50.',
    'below-zero': () => 'Число не может быть меньше нуля.',
    'ambiguous-number': () => 'Тысячи или дробь? Напишите 12000 или 12,5.',
    'not-a-count': ({ most }) => `Напишите целое число от 1 до ${number(most)}.`,
    'no-such-achievement': ({ text }) => `В этой редакции нет ничего похожего на «${text}».`,
    'not-chosen': () => 'Выберите из списка: сам текст не добавлен.',
  },
  pickDay: (field) => `${field}: выбрать в календаре`,
  dayForm: 'ДД.ММ.ГГГГ',
  lastValue: (value) => `Пока учитывается ${value}.`,
  noLastValue: 'Пока поле считается пустым.',
  choose: 'Выберите',
  close: 'Закрыть',
  loading: 'Загрузка…',
  notLoaded: 'Эту часть не удалось загрузить. Введённые данные на месте.',
  tryAgain: 'Повторить',
  reload: 'Обновить страницу',
}
