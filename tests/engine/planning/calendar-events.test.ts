/** Which days stand in the calendar, at their edges. */
import { expect, test } from 'vitest'
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import { calendarEvents } from '../../../src/engine/planning/calendar-events.ts'
import type { Status } from '../../../src/engine/requirements/types.ts'
import type { Renewal } from '../../../src/engine/timeline/renewal.ts'
import type { Timeline } from '../../../src/engine/timeline/timeline.ts'

/** Gold of one competency, with a change on the first of each month from January 2019. */
const goldOver = (...statuses: readonly Status[]): Timeline => ({
  from: '2019-01-01',
  until: '2019-12-31',
  assumption: 'nothing-more',
  assumed: [],
  competencies: {
    devops: {
      gold: statuses.map((status, at) => ({
        from: `2019-0${at + 1}-01`,
        until: `2019-0${at + 1}-28`,
        status,
        causes: [],
      })),
    },
  },
  membership: [],
})

const renewal: Renewal = {
  level: 'gold',
  phase: 'in-force',
  year: { from: '2018-03-01', until: '2019-02-28' },
  anniversary: '2019-03-01',
  review: '2018-12-01',
  reminders: ['2019-02-14', '2019-03-24'],
  window: { from: '2019-03-02', until: '2019-03-31' },
  nextAnniversary: null,
}

const shown = (
  timeline: Timeline,
  on: IsoDate,
  { renewal: package_ = null }: { renewal?: Renewal | null } = {},
) =>
  calendarEvents(package_, timeline, on).map((event) =>
    event.code === 'lapse' ? `${event.from} ${event.key} ${event.becomes}` : `${event.from} ${event.key}`,
  )

test('a lapse is ahead until the day before it', () => {
  const timeline = goldOver('met', 'unmet')
  expect(shown(timeline, '2019-01-31')).toEqual(['2019-02-01 lapse-devops-gold unmet'])
  expect(shown(timeline, '2019-02-01')).toEqual([])
})

test('only what was met lapses: from unclear to unmet nothing is lost that was there', () => {
  expect(shown(goldOver('met', 'unclear', 'unmet'), '2019-01-01')).toEqual([
    '2019-02-01 lapse-devops-gold unclear',
  ])
  expect(shown(goldOver('unclear', 'unmet', 'met'), '2019-01-01')).toEqual([])
})

test('a second lapse of a level has a key of its own', () => {
  expect(shown(goldOver('met', 'unmet', 'met', 'unclear'), '2019-01-01')).toEqual([
    '2019-02-01 lapse-devops-gold unmet',
    '2019-04-01 lapse-devops-gold-2 unclear',
  ])
})

test('an event stays to the end of its last day', () => {
  const days = (on: IsoDate) => shown(goldOver('met'), on, { renewal })
  expect(days('2018-12-01')[0]).toBe('2018-12-01 review-2019-03-01')
  expect(days('2018-12-02')[0]).toBe('2019-02-14 reminder-1-2019-03-01')
  expect(days('2019-03-31')).toEqual(['2019-03-02 window-2019-03-01'])
  expect(days('2019-04-01')).toEqual([])
})

test('what the documents of an edition do not tell stands in no calendar', () => {
  const untold = { ...renewal, review: null, reminders: [], window: null }
  expect(shown(goldOver('met'), '2018-10-29', { renewal: untold })).toEqual([
    '2019-03-01 anniversary-2019-03-01',
  ])
})

test('events come by their days, lapses among them', () => {
  expect(shown(goldOver('met', 'unmet'), '2018-10-29', { renewal })).toEqual([
    '2018-12-01 review-2019-03-01',
    '2019-02-01 lapse-devops-gold unmet',
    '2019-02-14 reminder-1-2019-03-01',
    '2019-03-01 anniversary-2019-03-01',
    '2019-03-02 window-2019-03-01',
    '2019-03-24 reminder-2-2019-03-01',
  ])
})
