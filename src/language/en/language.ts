import { formatIn } from '../format.ts'

export const format = formatIn('en')
export const { all, amount, any, count, day, month, number, plural } = format

export const people = { one: 'person', other: 'people' }
export const levels = { silver: 'Silver', gold: 'Gold' }
export const units = {
  users: { one: 'user', other: 'users' },
  seats: { one: 'seat', other: 'seats' },
  customers: { one: 'customer', other: 'customers' },
  devices: { one: 'device', other: 'devices' },
}
