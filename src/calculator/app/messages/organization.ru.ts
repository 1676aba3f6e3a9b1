import type { Messages } from '../../kit/messages.ts'

export const organization: Messages['organization'] = {
  unnamed: 'Ваша организация',
  day: 'Дата расчёта',
  saved: 'Сохранено',
  savedAt: (time) => `Сохранено в ${time}`,
  notSaved: 'Не сохранено',
  savedWhere: 'только в этом браузере',
  tabs: { people: 'Сотрудники', figures: 'Показатели', membership: 'Членство' },
}
