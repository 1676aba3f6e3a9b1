import type { Messages } from './messages.ts'

export const organization: Messages['organization'] = {
  heading: 'Ваша организация',
  sharedHeading: 'Полученный профиль',
  name: 'Название',
  market: 'Рынок',
  day: 'Дата расчёта',
  today: 'Сегодня',
  editionDay: 'Дата редакции',
  over: 'Программа завершилась 30\u00a0сентября 2022\u00a0года. Показано, что следовало бы из правил октября 2018\u00a0года.',
  tabs: { people: 'Сотрудники', figures: 'Показатели', membership: 'Членство' },
  pickDay: (field) => `${field}: выбрать в календаре`,
  dayForm: 'ДД.ММ.ГГГГ',
  readOnly: 'Только для просмотра: полученный профиль здесь не изменить.',
  lastValue: (value) => `Пока учитывается ${value}.`,
  noLastValue: 'Пока поле считается пустым.',
}
