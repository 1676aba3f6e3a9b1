export const levels = { silver: 'Silver', gold: 'Gold' }
export const kinds = { exam: 'exam', certification: 'certification', assessment: 'assessment' }
export const markets = { developed: 'developed market', developing: 'developing market' }
export const periods = {
  ttm: 'the last twelve months added up',
  year: 'one year added up',
  current: 'the current count',
}
export const unitNames = {
  usd: 'US dollars',
  users: 'active users',
  seats: 'seats',
  customers: 'customers',
  devices: 'devices',
}
export const units = {
  users: { one: 'user', other: 'users' },
  seats: { one: 'seat', other: 'seats' },
  customers: { one: 'customer', other: 'customers' },
  devices: { one: 'device', other: 'devices' },
}
export const unitsOf = units
export const people = { one: 'person', other: 'people' }
export const ofPeople = people
export const days = { one: 'day', other: 'days' }
export const months = { one: 'month', other: 'months' }
