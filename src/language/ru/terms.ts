export const levels = { silver: 'Silver', gold: 'Gold' }
export const kinds = { exam: 'экзамен', certification: 'сертификация', assessment: 'онлайн-тест' }
export const markets = { developed: 'развитый рынок', developing: 'развивающийся рынок' }
export const periods = {
  ttm: 'сумма за последние двенадцать месяцев',
  year: 'сумма за год',
  current: 'количество на текущий момент',
}
export const unitNames = {
  usd: 'доллары США',
  users: 'активные пользователи',
  seats: 'рабочие места',
  customers: 'клиенты',
  devices: 'устройства',
}
export const units = {
  users: { one: 'пользователь', few: 'пользователя', many: 'пользователей', other: 'пользователя' },
  seats: { one: 'рабочее место', few: 'рабочих места', many: 'рабочих мест', other: 'рабочего места' },
  customers: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  devices: { one: 'устройство', few: 'устройства', many: 'устройств', other: 'устройства' },
}
/** «из 3 клиентов», «от 3 клиентов». */
export const unitsOf = {
  users: { one: 'пользователя', other: 'пользователей' },
  seats: { one: 'рабочего места', other: 'рабочих мест' },
  customers: { one: 'клиента', other: 'клиентов' },
  devices: { one: 'устройства', other: 'устройств' },
}
/** «3 сотрудника». */
export const people = { one: 'сотрудник', few: 'сотрудника', many: 'сотрудников', other: 'сотрудника' }
/** «из 3 сотрудников». */
export const ofPeople = { one: 'сотрудника', other: 'сотрудников' }
export const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' }
export const months = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }
