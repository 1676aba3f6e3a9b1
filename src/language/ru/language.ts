import { formatIn } from '../format.ts'

export const format = formatIn('ru')
export const { all, amount, any, count, month, number, plural } = format

/** «29 октября 2018 года»: the abbreviation «г.» would bring a second full stop to the end of a sentence. */
export const day = (date: string): string => format.day(date).replace(/ г\.$/, ' года')

/** «3 сотрудника». */
export const people = { one: 'сотрудник', few: 'сотрудника', many: 'сотрудников', other: 'сотрудника' }
/** «из 3 сотрудников». */
export const ofPeople = { one: 'сотрудника', other: 'сотрудников' }
export const levels = { silver: 'Silver', gold: 'Gold' }
/** «из 3 клиентов», «от 3 клиентов». */
export const unitsOf = {
  users: { one: 'пользователя', other: 'пользователей' },
  seats: { one: 'рабочего места', other: 'рабочих мест' },
  customers: { one: 'клиента', other: 'клиентов' },
  devices: { one: 'устройства', other: 'устройств' },
}
export const units = {
  users: { one: 'пользователь', few: 'пользователя', many: 'пользователей', other: 'пользователя' },
  seats: { one: 'рабочее место', few: 'рабочих места', many: 'рабочих мест', other: 'рабочего места' },
  customers: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
  devices: { one: 'устройство', few: 'устройства', many: 'устройств', other: 'устройства' },
}
