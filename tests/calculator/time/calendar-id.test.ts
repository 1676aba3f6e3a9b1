import { expect, test } from 'vitest'
import { calendarId } from '../../../src/calculator/time/calendar-id.ts'

test('the id of an entry stays, tells organizations apart and names none', () => {
  const id = calendarId('anniversary-2019-03-01', 'Contoso Nord')
  expect(id).toMatch(/^anniversary-2019-03-01-[0-9a-f]{8}@partner-competency-guide$/)
  expect(calendarId('anniversary-2019-03-01', 'Contoso Nord')).toBe(id)
  expect(calendarId('anniversary-2019-03-01', 'Contoso Word')).not.toBe(id)
  expect(calendarId('review-2019-03-01', 'Contoso Nord')).not.toBe(id)
  expect(calendarId('review-2019-03-01', undefined)).toBe('review-2019-03-01@partner-competency-guide')
})
