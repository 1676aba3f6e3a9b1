import type { Messages } from '../messages.ts'
import { number } from './language.ts'

export const figures: Messages['figures'] = {
  intro: 'Итоги на выбранный день. Рядом с каждым стоят пороги вашего рынка.',
  periods: {
    ttm: 'итог за последние двенадцать месяцев',
    year: 'итог за год',
    current: 'количество на этот день',
  },
  unitNames: {
    usd: 'доллары США',
    users: 'пользователи',
    seats: 'рабочие места',
    customers: 'клиенты',
    devices: 'устройства',
  },
  threshold: (level, amount) => `${level} от ${amount}`,
  associations: (list) => `Учитываются клиенты, для которых вы: ${list}.`,
  months: (months, total) => `Введено по месяцам (${number(months)}): на выбранный день ${total}.`,
  byMonth: 'По месяцам',
  month: 'Месяц',
  amount: 'Количество',
  useTotal: 'Заменить месяцы итогом',
}
