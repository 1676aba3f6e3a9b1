import { expect, test } from 'vitest'
import { searchable } from '../../src/search/query.ts'

test.each([
  ['облачной платформы', 'облачно платформы'],
  ['новый клиент', 'новы клиент'],
  ['  НОВЫЙ   клиент ', 'новы клиент'],
  ['й', 'й'],
  ['70-346', '70 346'],
  ['как привязать учётную запись', 'привязать учетную запись'],
  ['О365', 'o365'],
  ['', ''],
  // A letter and a combining breve, as some systems type it.
  ['новыи\u0306', 'новы'],
])('«%s» is looked for as «%s»', (query, words) => {
  expect(searchable(query).join(' ')).toBe(words)
})
