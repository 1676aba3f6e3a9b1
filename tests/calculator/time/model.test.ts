import { describe, expect, test } from 'vitest'
import { contradictionsIn } from '../../../src/calculator/time/contradictions.ts'
import { daysIn, extentOf, positionOf, ticksOf } from '../../../src/calculator/time/scale.ts'
import {
  daysOfChanges,
  isTelling,
  tracksOf,
  withStatus,
} from '../../../src/calculator/time/status-changes.ts'
import { yearDays, yearDrawn } from '../../../src/calculator/time/year.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { addDays } from '../../../src/engine/calendar/index.ts'
import { renewalOf } from '../../../src/engine/timeline/renewal.ts'
import { spanAround, timelineBetween } from '../../../src/engine/timeline/timeline.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { smallEdition as program } from '../../support/small-edition.ts'

describe('days on a line', () => {
  const drawn = { from: '2018-01-01', until: '2018-01-10' }

  test('lie at their share of the days drawn', () => {
    expect(daysIn(drawn)).toBe(10)
    expect(positionOf(drawn, '2018-01-01')).toBe(0)
    expect(positionOf(drawn, '2018-01-10')).toBe(0.9)
    expect(positionOf(drawn, '2017-12-31')).toBeNull()
    expect(positionOf(drawn, '2018-01-11')).toBeNull()
  })

  test('make stretches that end with their last day and are cut where the drawing ends', () => {
    const extent = (from: string, until: string) => extentOf(drawn, { from, until })
    expect(extent('2018-01-03', '2018-01-03')).toEqual({ x: 0.2, width: 0.1 })
    expect(extent('2018-01-03', '2018-01-10')).toEqual({ x: 0.2, width: 0.8 })
    expect(extent('2017-01-01', '2018-01-05')).toEqual({ x: 0, width: 0.5 })
    expect(extent('2018-01-10', '9999-12-31')).toEqual({ x: 0.9, width: 0.1 })
    expect(extent('2018-01-11', '2018-02-01')).toBeNull()
    expect(extent('2018-01-05', '2018-01-04')).toBeNull()
  })

  test('are divided by months, of which some are named', () => {
    const ticks = ticksOf({ from: '2018-06-30', until: '2019-02-01' })
    expect(ticks.map(({ on }) => on.slice(0, 7))).toEqual([
      '2018-07',
      '2018-08',
      '2018-09',
      '2018-10',
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ])
    expect(ticks.map(({ isYear, isHalf, isQuarter }) => [isYear, isHalf, isQuarter])).toEqual([
      [false, true, true],
      [false, false, false],
      [false, false, false],
      [false, false, true],
      [false, false, false],
      [false, false, false],
      [true, true, true],
      [false, false, false],
    ])
    expect(ticks[0]!.x).toBeCloseTo(1 / 217)
    expect(ticksOf({ from: '2018-07-01', until: '2018-07-02' }).map(({ x }) => x)).toEqual([0])
    expect(ticksOf(spanAround('9999-06-15')).at(-1)!.on).toBe('9999-12-01')
    expect(ticksOf(spanAround('0001-06-15'))[0]!.on).toBe('0001-02-01')
  })
})

describe('the sample company', () => {
  const on = '2018-10-29'
  const timeline = timelineBetween(program, sampleIn('en'), spanAround(on), 'nothing-more')
  const rows = tracksOf(timeline)

  test('has a row for each competency that publishes a level', () => {
    expect(rows).toHaveLength(11)
    expect(rows.filter(isTelling).map(({ competency }) => competency)).toEqual([
      'application-development',
      'cloud-productivity',
      'collaboration-and-content',
      'datacenter',
      'messaging',
      'small-and-midmarket-cloud-solutions',
    ])
  })

  test('changes on these days, because of these', () => {
    const turns = daysOfChanges(rows).map(({ on, turns }) => [
      on,
      ...turns.map(({ competency, level, before, after, causes }) =>
        [competency, level, before, after, ...causes.map(({ code }) => code)].join(' '),
      ),
    ])
    expect(turns).toEqual([
      ['2017-11-07', 'collaboration-and-content silver unmet unclear achievement-shows'],
      ['2017-12-13', 'application-development silver unmet met achievement-shows'],
      ['2018-05-01', 'small-and-midmarket-cloud-solutions silver unmet met months-roll-in'],
      ['2019-01-01', 'datacenter silver met unmet no-longer-accepted'],
      ['2019-05-01', 'small-and-midmarket-cloud-solutions silver met unmet months-roll-out'],
    ])
    const ids = rows.flatMap(({ tracks }) => tracks.flatMap(({ turns }) => turns.map(({ id }) => id)))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('fills each level’s line from the first to the last day, without a gap', () => {
    for (const { tracks } of rows) {
      for (const { spans, turns } of tracks) {
        const widths = spans.map((span) => extentOf(timeline, span)!)
        expect(widths[0]!.x).toBe(0)
        expect(widths.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
        expect(turns.map(({ on }) => positionOf(timeline, on))).toEqual(widths.slice(1).map(({ x }) => x))
      }
    }
  })

  test('holds these levels the day before a change and on it', () => {
    const met = (day: string) => withStatus(rows, 'met', day).map(({ competency }) => competency)
    expect(met('2018-12-31')).toContain('datacenter')
    expect(met('2019-01-01')).not.toContain('datacenter')
    expect(withStatus(rows, 'unclear', on)).toEqual([
      { competency: 'collaboration-and-content', level: 'silver' },
    ])
  })

  test('has its year on a line that holds the year, the window and the reminders', () => {
    const renewal = renewalOf(program, sampleIn('en'), on)!
    const days = yearDays(renewal)
    expect(days.map(({ event, from }) => `${from} ${event}`)).toEqual([
      '2018-03-01 purchased',
      '2018-12-01 review',
      '2019-02-14 reminder',
      '2019-03-01 anniversary',
      '2019-03-02 window',
      '2019-03-24 reminder',
      '2020-02-29 nextAnniversary',
    ])
    const drawn = yearDrawn(renewal)
    for (const { event, from } of days) {
      if (event === 'nextAnniversary') expect(positionOf(drawn, from)).toBeNull()
      else expect(positionOf(drawn, from), event).not.toBeNull()
    }
    expect(extentOf(drawn, renewal.window!)!.width).toBeCloseTo(30 / daysIn(drawn))
  })
})

test('nothing is telling where nothing is entered', () => {
  const empty: Profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }
  const rows = tracksOf(timelineBetween(program, empty, spanAround('2010-01-01'), 'nothing-more'))
  expect(rows.filter(isTelling)).toEqual([])
  expect(daysOfChanges(rows)).toEqual([])
})

test('days that cannot both be right are found, days that can are not', () => {
  const associatedSince = '2018-05-01'
  const held = (earned: string, expires: string) => ({ id: '70-346', earned, expires })
  const people = [
    { id: 'right', associatedSince, leavesOn: associatedSince, achievements: [] },
    { id: 'left', associatedSince, leavesOn: addDays(associatedSince, -1), achievements: [] },
    { id: 'stranger', leavesOn: '2018-01-01', achievements: [held('2018-01-01', '2018-01-01')] },
    { id: 'expired', associatedSince, achievements: [held('2018-01-02', '2018-01-01')] },
  ]
  const found = contradictionsIn({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people,
  })
  expect(found).toEqual([
    {
      code: 'leaves-before-associated',
      person: 'left',
      associated: '2018-05-01',
      leaves: '2018-04-30',
    },
    {
      code: 'expires-before-earned',
      person: 'expired',
      achievement: '70-346',
      earned: '2018-01-02',
      expires: '2018-01-01',
    },
  ])
})
