import type { Messages } from '../messages.ts'
import { number } from './language.ts'

export const figures: Messages['figures'] = {
  intro: 'Итоги на дату расчёта. Рядом с каждым стоят пороги вашего рынка.',
  periods: {
    ttm: 'итог за последние двенадцать месяцев',
    year: 'итог за год',
    current: 'количество на эту дату',
  },
  unitNames: {
    usd: 'доллары США',
    users: 'пользователи',
    seats: 'рабочие места',
    customers: 'клиенты',
    devices: 'устройства',
  },
  threshold: (level, amount) => `${level} от ${amount}`,
  months: (months, total) => `Введено по месяцам (${number(months)}): на дату расчёта ${total}.`,
  byMonth: 'По месяцам',
  month: 'Месяц',
  amount: 'Количество',
  useTotal: 'Заменить месяцы итогом',
}
