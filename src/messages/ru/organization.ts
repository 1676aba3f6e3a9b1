import type { Messages } from '../messages.ts'

export const organization: Messages['organization'] = {
  heading: 'Ваша организация',
  name: 'Название',
  market: 'Рынок',
  day: 'На какой день судить',
  today: 'Сегодня',
  editionDay: 'День редакции',
  over: 'Программа завершилась 30 сентября 2022 г. Показано, что следовало бы из правил октября 2018 г.',
  tabs: { people: 'Сотрудники', figures: 'Показатели', membership: 'Членство' },
  pickDay: (field) => `${field}: выбрать в календаре`,
  dayForm: 'ДД.ММ.ГГГГ',
  lastValue: (value) => `Пока учитывается ${value}.`,
  noLastValue: 'Пока поле считается пустым.',
}
