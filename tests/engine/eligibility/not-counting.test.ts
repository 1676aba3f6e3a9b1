/** Why an achievement does not count, day by day. */
import { describe, expect, it } from 'vitest'
import { notCounting } from '../../../src/engine/requirements/counting.ts'
import type { HeldAchievement, Person } from '../../../src/engine/profile/types.ts'
import { situation } from '../../support/arbitraries/situation.ts'
import { law } from '../../support/law.ts'
import { countingOf } from '../../support/oracle/counting.ts'
import { program } from '../../support/program.ts'

const why = (
  held: HeldAchievement,
  on: string,
  person: Partial<Person> = { associatedSince: '2017-01-01' },
) => notCounting(program, { id: 'Ada', achievements: [held], ...person }, held, on)

describe('says why', () => {
  it.each([
    ['nothing is wrong', { id: '70-480' }, '2018-10-29', undefined, null],
    ['an unknown id', { id: '70-999' }, '2018-10-29', undefined, { code: 'unknown-achievement' }],
    [
      'an id of every object',
      { id: 'constructor' },
      '2018-10-29',
      undefined,
      { code: 'unknown-achievement' },
    ],
    ['nobody associated', { id: '70-480' }, '2018-10-29', {}, { code: 'not-associated' }],
    [
      'the day of the association',
      { id: '70-480' },
      '2018-10-29',
      { associatedSince: '2018-10-29' },
      { code: 'association-not-visible-yet', from: '2018-10-30' },
    ],
    ['the day after it', { id: '70-480' }, '2018-10-30', { associatedSince: '2018-10-29' }, null],
    [
      'the leaving day',
      { id: '70-480' },
      '2018-10-29',
      { associatedSince: '2017-01-01', leavesOn: '2018-10-29' },
      { code: 'left', on: '2018-10-29' },
    ],
    [
      'the day before it',
      { id: '70-480' },
      '2018-10-28',
      { associatedSince: '2017-01-01', leavesOn: '2018-10-29' },
      null,
    ],
    [
      'the day earned',
      { id: '70-480', earned: '2018-10-31' },
      '2018-10-31',
      undefined,
      { code: 'not-visible-yet', from: '2018-11-01' },
    ],
    ['the day after it was earned', { id: '70-480', earned: '2018-10-31' }, '2018-11-01', undefined, null],
    ['the last day', { id: '70-480', expires: '2018-10-29' }, '2018-10-29', undefined, null],
    [
      'the day after the last',
      { id: '70-480', expires: '2018-10-29' },
      '2018-10-30',
      undefined,
      { code: 'expired', expires: '2018-10-29' },
    ],
    ['the last day of acceptance', { id: '70-246' }, '2018-12-31', undefined, null],
    [
      'the day after acceptance',
      { id: '70-246' },
      '2019-01-01',
      undefined,
      { code: 'no-longer-accepted', acceptedUntil: '2018-12-31' },
    ],
    ['the day of retirement', { id: '70-354', earned: '2017-09-30' }, '2018-09-30', undefined, null],
    [
      'the day after it surely counts',
      { id: '70-354', earned: '2017-09-30' },
      '2018-10-01',
      undefined,
      { code: 'may-not-count', mayCountUntil: '2018-09-30' },
    ],
    [
      'passed before it could be',
      { id: '70-535', earned: '2017-10-31' },
      '2018-10-29',
      undefined,
      { code: 'earned-before-available', earned: '2017-10-31', availableFrom: '2017-11-01' },
    ],
    ['a part of a certification', { id: 'lfcs' }, '2018-10-29', undefined, { code: 'outside-the-edition' }],
    [
      'passed after retirement',
      { id: '70-354', earned: '2017-10-01' },
      '2018-10-29',
      undefined,
      { code: 'earned-after-retirement', earned: '2017-10-01', retired: '2017-09-30' },
    ],
  ] as const)('%s', (_, held, on, person, expected) => {
    expect(why(held, on, person)).toEqual(expected)
  })
})

law('says why exactly when it does not count', 500, [situation], ({ profile, on }) => {
  for (const person of profile.people ?? [])
    for (const held of person.achievements) {
      const counts = countingOf(program, { ...person, achievements: [held] }, on).has(held.id)
      expect(notCounting(program, person, held, on) === null).toBe(counts)
    }
})
