import type { Messages } from '../../kit/messages.ts'

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
  readOnly: 'Только для просмотра: полученный профиль здесь не изменить.',
}
