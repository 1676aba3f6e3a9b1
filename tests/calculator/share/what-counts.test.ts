import { describe, expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { linkTo, longestLink } from '../../../src/calculator/share/sharing.ts'
import { onlyWhatCounts } from '../../../src/calculator/share/what-counts.ts'
import { addDays, addYears } from '../../../src/engine/calendar/index.ts'
import { assess } from '../../../src/engine/eligibility/index.ts'
import { parseProfile, type Profile } from '../../../src/engine/profile/index.ts'
import { situation } from '../../support/arbitraries/situation.ts'
import { law } from '../../support/law.ts'
import { program } from '../../support/program.ts'

const on = '2018-10-29'
const empty: Profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }

/** What a level is judged by, without who it is judged by. */
function outcome(profile: Profile, day: string) {
  const { competencies, membership } = assess(program, profile, day)
  return {
    purchasable: membership.purchasable,
    displayed: membership.displayed,
    levels: Object.fromEntries(
      Object.entries(competencies).map(([id, { levels, stage }]) => [id, { levels, stage }]),
    ),
  }
}

describe('what counts', () => {
  law('comes out the same on the day and on every later one', 25, [situation], ({ profile, on }) => {
    const reduced = onlyWhatCounts(program, profile, on)
    expect(parseProfile(reduced).ok).toBe(true)
    for (const day of [on, addDays(on, 1), addDays(on, 40), addYears(on, 1), addYears(on, 3)])
      expect(outcome(reduced, day)).toEqual(outcome(profile, day))
  })

  test('holds no name, nobody who never counts, and no day that lies behind', () => {
    const { organization, people } = onlyWhatCounts(program, sampleIn('en'), on)
    expect(organization).toEqual({ market: 'developed' })
    // Grace Kim is not associated; one assessment of Hugo Martin has lapsed, but was in force when the package was bought.
    expect(people).toHaveLength(8)
    expect(JSON.stringify(people)).not.toMatch(/"name"|Ada|"earned":"201[67]/)
    expect(people!.find(({ leavesOn }) => leavesOn)).toMatchObject({ leavesOn: '2019-01-31' })
  })

  test('what was earned after the last day to take it does not come to count by losing its day', () => {
    const [exam] = Object.entries(program.achievements).find(([, { retired }]) => retired)!
    const people = [
      { id: 'a', associatedSince: '2010-01-01', achievements: [{ id: exam, earned: '2018-10-01' }] },
    ]
    expect(onlyWhatCounts(program, { ...empty, people }, on).people).toEqual([])
  })

  test('of 400 people fits into a link, which all of them do not', async () => {
    const exams = Object.keys(program.achievements)
    const people = Array.from({ length: 400 }, (_, at) => ({
      id: `mcid:${9_000_000 + at * 17}`,
      associatedSince: `201${at % 8}-0${1 + (at % 9)}-1${at % 10}`,
      achievements: Array.from({ length: 1 + (at % 6) }, (_, turn) => ({
        id: exams[(at * 7 + turn * turn * 13) % exams.length]!,
        earned: `201${5 + (turn % 3)}-0${1 + ((at * 5 + turn) % 9)}-${10 + ((at + turn * 3) % 18)}`,
      })),
    }))
    const profile = { ...empty, people }
    const whole = await linkTo('https://example.com/calculator/', profile, on)
    const link = await linkTo('https://example.com/calculator/', onlyWhatCounts(program, profile, on), on)
    console.log(`400 people: ${whole.length} characters, ${link.length} of what counts`)
    expect(whole.length).toBeGreaterThan(longestLink)
    expect(link.length).toBeLessThan(longestLink)
  })
})
