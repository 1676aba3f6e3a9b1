/** The days of a renewal, and on which of them a package can be renewed. */
import { expect, test } from 'vitest'
import { renewableDays, renewalOf } from '../../../src/engine/timeline/renewal.ts'
import type { PackageSpan, Timeline } from '../../../src/engine/timeline/timeline.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Level } from '../../../src/engine/program/types.ts'
import { program } from '../../support/program.ts'

const company = (level: Level): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  subscription: { level, purchased: '2018-09-01' },
})
const timelineOf = (membership: readonly PackageSpan[]): Timeline => ({
  from: '2019-08-01',
  until: '2019-10-31',
  assumption: 'nothing-more',
  assumed: [],
  competencies: {},
  membership,
})

/** The package bought on 1 September 2018, whose window is 2 September to 1 October 2019. */
const renewable = (level: Level, ...membership: readonly PackageSpan[]) => {
  const renewal = renewalOf(program, company(level), '2018-10-29')!
  expect(renewal.window).toEqual({ from: '2019-09-02', until: '2019-10-01' })
  return renewableDays(program, renewal, timelineOf(membership))
}

const days = (from: string, until: string, purchasable: Level | null): PackageSpan => ({
  from,
  until,
  purchasable,
})

test('a package that turns from silver to gold is renewable in one go', () => {
  expect(
    renewable('silver', days('2019-09-02', '2019-09-10', 'silver'), days('2019-09-11', '2019-10-01', 'gold')),
  ).toEqual([{ from: '2019-09-02', until: '2019-10-01' }])
})

test('a gap of one day parts the days', () => {
  const [first, gap, second] = [
    days('2019-09-02', '2019-09-10', 'gold'),
    days('2019-09-11', '2019-09-11', null),
    days('2019-09-12', '2019-10-01', 'gold'),
  ]
  const parts = [
    { from: '2019-09-02', until: '2019-09-10' },
    { from: '2019-09-12', until: '2019-10-01' },
  ]
  expect(renewable('silver', first, gap, second)).toEqual(parts)
  // Silver is not enough for a gold package.
  expect(renewable('gold', first, { ...gap, purchasable: 'silver' }, second)).toEqual(parts)
})

test('the first day of the window and the last are enough, the days around them are not', () => {
  expect(renewable('silver', days('2019-08-01', '2019-09-02', 'silver'))).toEqual([
    { from: '2019-09-02', until: '2019-09-02' },
  ])
  expect(renewable('silver', days('2019-10-01', '2019-10-31', 'silver'))).toEqual([
    { from: '2019-10-01', until: '2019-10-01' },
  ])
  expect(renewable('silver', days('2019-08-01', '2019-09-01', 'silver'))).toEqual([])
  expect(renewable('silver', days('2019-10-02', '2019-10-31', 'silver'))).toEqual([])
})

test('an edition whose documents tell no window has none, and nothing is renewable', () => {
  const {
    renewalWindowDays: _,
    nextAnniversaryDays: __,
    reviewSkillsMonthsBefore: ___,
    renewalReminderDays: ____,
    ...rules
  } = program.rules
  const untold = { ...program, rules }
  const renewal = renewalOf(untold, company('silver'), '2019-09-01')!
  expect(renewal).toMatchObject({ phase: 'anniversary', window: null, review: null, nextAnniversary: null })
  expect(renewal.reminders).toEqual([])
  expect(renewalOf(untold, company('silver'), '2019-09-02')!.phase).toBe('over')
  const membership = [days('2019-08-01', '2019-10-31', 'gold')]
  expect(renewableDays(untold, renewal, timelineOf(membership))).toEqual([])
})

test('reminders come by their days, in whatever order the rule lists them', () => {
  const { renewalReminderDays } = program.rules
  const value = [...renewalReminderDays!.value].reverse()
  const rules = { ...program.rules, renewalReminderDays: { ...renewalReminderDays!, value } }
  expect(value).toEqual([23, -15])
  expect(renewalOf({ ...program, rules }, company('silver'), '2018-10-29')!.reminders).toEqual([
    '2019-08-17',
    '2019-09-24',
  ])
})
