import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/engine/calendar/index.ts'
import { renewableDays, renewalOf } from '../../../src/engine/timeline/renewal.ts'
import { spanAround, timelineBetween } from '../../../src/engine/timeline/timeline.ts'
import { calendarEvents } from '../../../src/engine/planning/calendar-events.ts'
import { calendarFile, type CalendarEntry } from '../../../src/engine/planning/calendar-file.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { program } from '../../support/program.ts'

const company: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: ['ada', 'ben'].map((id) => ({
    id,
    associatedSince: '2017-01-01',
    achievements: [{ id: 'mcse-productivity', ...(id === 'ada' && { expires: '2019-09-10' }) }],
  })),
  subscription: { level: 'silver', purchased: '2018-09-01' },
}
const on = '2018-10-29'

describe('the renewal', () => {
  test('follows the rules of the program', () => {
    expect(renewalOf(program, company, on)).toEqual({
      level: 'silver',
      phase: 'in-force',
      year: { from: '2018-09-01', until: '2019-08-31' },
      anniversary: '2019-09-01',
      review: '2019-06-01',
      reminders: ['2019-08-17', '2019-09-24'],
      window: { from: '2019-09-02', until: '2019-10-01' },
      nextAnniversary: '2020-08-31',
    })
    expect(
      renewalOf(program, { ...company, subscription: { level: 'gold', purchased: '2020-02-29' } }, on),
    ).toMatchObject({
      anniversary: '2021-02-28',
      review: '2020-11-28',
      window: { from: '2021-03-01', until: '2021-03-30' },
    })
  })

  test.each([
    ['2018-08-31', 'not-bought'],
    ['2018-09-01', 'in-force'],
    ['2019-08-31', 'in-force'],
    ['2019-09-01', 'anniversary'],
    ['2019-09-02', 'window'],
    ['2019-10-01', 'window'],
    ['2019-10-02', 'over'],
  ])('stands on %s at "%s"', (day, phase) => {
    expect(renewalOf(program, company, day)?.phase).toBe(phase)
  })

  test('is absent without a package', () => {
    const { subscription: _, ...rest } = company
    expect(renewalOf(program, rest, on)).toBeNull()
  })

  test('is possible on the days of the window on which the level is met', () => {
    const days = (level: 'silver' | 'gold') => {
      const profile = { ...company, subscription: { level, purchased: '2018-09-01' } }
      const renewal = renewalOf(program, profile, on)!
      return renewableDays(
        program,
        renewal,
        timelineBetween(program, profile, renewal.window!, 'nothing-more'),
      )
    }
    expect(days('silver')).toEqual([{ from: '2019-09-02', until: '2019-09-10' }])
    expect(days('gold')).toEqual([])
  })
})

describe('the calendar', () => {
  test('holds the renewal and every lapse ahead, by their days', () => {
    const timeline = timelineBetween(program, company, spanAround(on), 'nothing-more')
    const events = calendarEvents(renewalOf(program, company, on), timeline, on)
    const causes = [{ code: 'expires', achievement: 'mcse-productivity', people: ['ada'] }]
    const lapse = {
      code: 'lapse',
      becomes: 'unmet',
      level: 'silver',
      causes,
      from: '2019-09-11',
      until: '2019-09-11',
    }
    expect(events).toEqual([
      { code: 'review', key: 'review-2019-09-01', from: '2019-06-01', until: '2019-06-01' },
      { code: 'reminder', key: 'reminder-1-2019-09-01', number: 1, from: '2019-08-17', until: '2019-08-17' },
      { code: 'anniversary', key: 'anniversary-2019-09-01', from: '2019-09-01', until: '2019-09-01' },
      { code: 'window', key: 'window-2019-09-01', from: '2019-09-02', until: '2019-10-01' },
      { ...lapse, key: 'lapse-collaboration-and-content-silver', competency: 'collaboration-and-content' },
      { ...lapse, key: 'lapse-messaging-silver', competency: 'messaging' },
      { code: 'reminder', key: 'reminder-2-2019-09-01', number: 2, from: '2019-09-24', until: '2019-09-24' },
    ])
    const later = calendarEvents(renewalOf(program, company, '2019-09-20'), timeline, '2019-09-20')
    expect(later.map(({ code }) => code)).toEqual(['window', 'reminder'])
    expect(calendarEvents(null, timeline, on).map(({ code }) => code)).toEqual(['lapse', 'lapse'])
  })
})

const entry: CalendarEntry = {
  uid: 'review-2019-09-01@example.org',
  from: '2019-12-30',
  until: '2019-12-31',
  summary: 'Review; skills, figures \\ all',
  description: 'One\nTwo\r\nThree',
  url: 'https://example.org/a;b,c',
}
const write = (entries: readonly CalendarEntry[]) =>
  calendarFile({ productId: '-//Example//Guide//EN', stamp: '2018-10-29T12:34:56.789Z', entries })

describe('a calendar file', () => {
  test('is written as RFC 5545 says', () => {
    expect(write([entry]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example//Guide//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:review-2019-09-01@example.org',
      'DTSTAMP:20181029T123456Z',
      'DTSTART;VALUE=DATE:20191230',
      'DTEND;VALUE=DATE:20200101',
      'SUMMARY:Review\\; skills\\, figures \\\\ all',
      'DESCRIPTION:One\\nTwo\\nThree',
      'URL:https://example.org/a;b,c',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('is read by another program as it was meant', () => {
    const timeline = timelineBetween(program, company, spanAround(on), 'nothing-more')
    const events = calendarEvents(renewalOf(program, company, on), timeline, on)
    const entries = events.map(({ key, from, until }) => ({ ...entry, uid: key, from, until }))
    const calendar = new ICAL.Component(ICAL.parse(write(entries)) as unknown[])
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    const read = calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate, endDate, summary, description } = new ICAL.Event(component)
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true])
      const until = addDays(endDate.toString(), -1)
      return { uid, from: startDate.toString(), until, summary, description }
    })
    const { summary } = entry
    const description = 'One\nTwo\nThree'
    expect(read).toEqual(
      events.map(({ key: uid, from, until }) => ({ uid, from, until, summary, description })),
    )
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(7)
  })

  test('says nothing of a description or an address that there is not', () => {
    const { description: _, url: __, ...bare } = entry
    const lines = write([bare]).split('\r\n')
    expect(lines.slice(lines.findIndex((line) => line.startsWith('SUMMARY')) + 1)).toEqual([
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('takes every end of a line for one', () => {
    expect(write([{ ...entry, description: 'One\rTwo\nThree\r\nFour' }])).toContain(
      'DESCRIPTION:One\\nTwo\\nThree\\nFour\r\n',
    )
  })

  // "SUMMARY:" is 8 octets of 75; a line that goes on begins with a space.
  test.each([
    ['a', 67],
    ['~', 67],
    ['\u0080', 33],
    ['\u07ff', 33],
    ['\u0800', 22],
    ['\uffff', 22],
    ['\u{10000}', 16],
  ])('of the letter %j a line holds %i, and one more goes on in the next', (letter, most) => {
    const lines = (count: number) =>
      write([{ ...entry, summary: letter.repeat(count) }])
        .split('\r\n')
        .filter((line) => line.startsWith('SUMMARY:') || line.startsWith(` ${letter}`))
    expect(lines(most)).toEqual([`SUMMARY:${letter.repeat(most)}`])
    expect(lines(most + 1)).toEqual([`SUMMARY:${letter.repeat(most)}`, ` ${letter}`])
  })

  test('keeps every line within 75 octets and gives back every text', () => {
    const alphabet = [
      'a',
      ' ',
      ',',
      ';',
      '\\',
      '\n',
      'й',
      'Ж',
      '—',
      '漢',
      '😀',
      '\t',
      '\u0000',
      '\u007f',
      ':',
      '"',
    ]
    for (let seed = 0; seed < tries(500); seed++) {
      const random = chance(seed)
      const summary = Array.from({ length: random.below(200) }, () => random.pick(alphabet)).join('')
      const file = write([{ ...entry, summary }])
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000\u007f]/)
      const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
      const value = unfolded.find((line) => line.startsWith('SUMMARY:'))!.slice('SUMMARY:'.length)
      const plain = value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
      expect(plain, `seed ${seed}`).toBe(summary.replace(/[\u0000\u007f]/g, ''))
    }
  })
})
