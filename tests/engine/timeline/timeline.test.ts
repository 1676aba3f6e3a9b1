import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../../src/engine/calendar/index.ts'
import { withAssumedMonths, type Assumption } from '../../../src/engine/timeline/assumed-months.ts'
import { isRise, type ChangeCause } from '../../../src/engine/timeline/change-causes.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import type { Status } from '../../../src/engine/requirements/types.ts'
import { spanAround, timelineBetween, type Timeline } from '../../../src/engine/timeline/timeline.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Level, Program } from '../../../src/engine/program/types.ts'
import { situation } from '../../support/arbitraries/situation.ts'
import { blocks, law } from '../../support/law.ts'
import { chance, type Chance } from '../planning/support/chance.ts'
import { program as edition } from '../../support/program.ts'
import { smallProgram } from '../planning/support/small-program.ts'

const assumptions: readonly Assumption[] = ['nothing-more', 'last-value-continues', 'average-continues']
const first = '2018-08-20'
const someDay = (random: Chance) => addDays(first, random.below(130) - 20)

function person(random: Chance, program: Program, at: number): Person {
  return {
    id: `p${at}`,
    ...(random.is(0.9) && { associatedSince: random.is(0.6) ? '2017-01-01' : someDay(random) }),
    ...(random.is(0.2) && { leavesOn: someDay(random) }),
    achievements: Array.from({ length: random.below(4) }, () => ({
      id: random.pick([...Object.keys(program.achievements), 'unknown']),
      ...(random.is(0.5) && { earned: random.is(0.5) ? '2017-05-01' : someDay(random) }),
      ...(random.is(0.5) && { expires: someDay(random) }),
    })),
  }
}

const months = (random: Chance) =>
  Array.from({ length: random.below(5) }, () => ({
    month: random.pick(['2017-09', '2017-10', '2017-12', '2018-07', '2018-08', '2018-09', '2018-10']),
    amount: random.below(15),
  }))

function changing(random: Chance, program: Program): Profile {
  return {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: Array.from({ length: 1 + random.below(6) }, (_, at) => person(random, program, at)),
    metrics: { sum: random.is(0.8) ? months(random) : 20, count: random.is(0.8) ? months(random) : 20 },
    ...(random.is(0.5) && { attestations: ['fact'] }),
    ...(random.is(0.3) && {
      overrides: Array.from({ length: 1 + random.below(2) }, () => ({
        competency: 'competency-0',
        level: random.pick(['silver', 'gold'] as const),
        from: addMonths(someDay(random), -random.below(4)),
      })),
    }),
  }
}

/** A program of which some achievements stop being accepted within the days looked at. */
const lapsingProgram = (random: Chance): Program => {
  const program = smallProgram(random)
  const achievements = Object.entries(program.achievements).map(([id, achievement]) => [
    id,
    { ...achievement, ...(random.is(0.3) && { acceptedUntil: someDay(random) }) },
  ])
  return { ...program, achievements: Object.fromEntries(achievements) as Program['achievements'] }
}

const spanOn = <Item extends { readonly from: string; readonly until: string }>(
  spans: readonly Item[],
  day: string,
) => spans.filter(({ from, until }) => from <= day && day <= until)

describe('a timeline', () => {
  test.each(blocks(20))('says of every day what judging that day says (block %i)', (block) => {
    for (let seed = block * 75; seed < block * 75 + 75; seed++) {
      const random = chance(seed)
      const program = lapsingProgram(random)
      const given = changing(random, program)
      const assumption = random.pick(assumptions)
      const until = addDays(first, 20 + random.below(80))
      const timeline = timelineBetween(program, given, { from: first, until }, assumption)
      const { profile } = withAssumedMonths(program, given, assumption, until)
      const wrong: string[] = []
      for (let day = first; day <= until; day = addDays(day, 1)) {
        const { competencies, membership } = assess(program, profile, day)
        for (const [id, { levels }] of Object.entries(competencies)) {
          const spans = timeline.competencies[id]!
          const said = Object.values(spans).map((ofLevel) => spanOn(ofLevel, day).map(({ status }) => status))
          const judged = Object.values(levels).map((status) => [status])
          if (JSON.stringify(said) !== JSON.stringify(judged)) wrong.push(`${id} ${day}`)
        }
        const packages = spanOn(timeline.membership, day).map(({ purchasable }) => purchasable)
        if (packages.length !== 1 || packages[0] !== membership.purchasable) wrong.push(`package ${day}`)
      }
      expect(wrong, `seed ${seed}`).toEqual([])
    }
  })

  law('says so of the edition too', 30, [situation, fc.constantFrom(...assumptions)], (given, assumption) => {
    const [from, until] = [addDays(given.on, -30), addDays(given.on, 30)]
    const timeline = timelineBetween(edition, given.profile, { from, until }, assumption)
    const { profile } = withAssumedMonths(edition, given.profile, assumption, until)
    for (let day = from; day <= until; day = addDays(day, 1)) {
      for (const [id, { levels }] of Object.entries(assess(edition, profile, day).competencies)) {
        const said = Object.values(timeline.competencies[id]!).map((spans) => spanOn(spans, day)[0]?.status)
        expect(said, `${id} ${day}`).toEqual(Object.values(levels))
      }
    }
  })

  /** The day as it would be had none of the causes happened. */
  function undone(
    program: Program,
    profile: Profile,
    causes: readonly ChangeCause[],
    on: string,
  ): [Program, Profile] {
    const achievements = { ...program.achievements }
    const changed = new Map((profile.people ?? []).map((known) => [known.id, known]))
    const change = (cause: { readonly people: readonly string[] }, how: (known: Person) => Person) => {
      for (const id of cause.people) changed.set(id, how(changed.get(id)!))
    }
    let metrics = profile.metrics ?? {}
    let overrides = profile.overrides ?? []
    for (const cause of causes) {
      switch (cause.code) {
        case 'association-shows':
          change(cause, ({ associatedSince: _, ...rest }) => rest)
          break
        case 'leaves':
          change(cause, ({ leavesOn: _, ...rest }) => rest)
          break
        case 'achievement-shows':
          change(cause, (known) => ({
            ...known,
            achievements: known.achievements.filter(
              ({ id, earned }) => id !== cause.achievement || earned === undefined || addDays(earned, 1) < on,
            ),
          }))
          break
        case 'expires':
          change(cause, (known) => ({
            ...known,
            achievements: known.achievements.map(({ expires, ...held }) =>
              held.id === cause.achievement && expires !== undefined && addDays(expires, 1) === on
                ? held
                : { ...held, ...(expires !== undefined && { expires }) },
            ),
          }))
          break
        case 'no-longer-accepted':
        case 'may-not-count': {
          const { acceptedUntil: _, mayCountUntil: __, ...rest } = achievements[cause.achievement]!
          achievements[cause.achievement] = rest
          break
        }
        case 'months-roll-in':
        case 'months-roll-out':
          metrics = { ...metrics, [cause.metric]: cause.from }
          break
        case 'override-begins':
          overrides = overrides.filter(({ from }) => from !== on)
          break
        case 'override-ends':
          overrides = overrides.map((override) =>
            addMonths(override.from, 3) === on ? { ...override, from: addDays(override.from, 40) } : override,
          )
      }
    }
    return [
      { ...program, achievements },
      { ...profile, people: [...changed.values()], metrics, overrides },
    ]
  }

  test('names causes without which a level would not have changed', () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 1500; seed++) {
      const random = chance(seed)
      const program = lapsingProgram(random)
      const given = changing(random, program)
      const until = addDays(first, 100)
      const { profile } = withAssumedMonths(program, given, 'last-value-continues', until)
      const timeline = timelineBetween(program, profile, { from: first, until }, 'nothing-more')
      for (const [id, levels] of Object.entries(timeline.competencies)) {
        for (const [level, spans] of Object.entries(levels)) {
          for (const [at, { from, status, causes }] of spans.entries()) {
            if (at === 0) {
              expect(causes).toEqual([])
              continue
            }
            const was = spans[at - 1]!.status
            expect(status).not.toBe(was)
            expect(causes.length, `seed ${seed}`).toBeGreaterThan(0)
            const [otherProgram, otherProfile] = undone(program, profile, causes, from)
            const { competencies } = assess(otherProgram, otherProfile, from)
            const would: Status = competencies[id]!.levels[level as Level]!
            const isGone = isRise(was, status) ? !isRise(was, would) : !isRise(would, was)
            expect(isGone, `seed ${seed} ${id} ${level} ${from} ${was} ${status} ${would}`).toBe(true)
            for (const { code } of causes) seen.add(code)
          }
        }
      }
    }
    expect([...seen].sort()).toEqual([
      'achievement-shows',
      'association-shows',
      'expires',
      'leaves',
      'months-roll-in',
      'months-roll-out',
      'no-longer-accepted',
      'override-begins',
      'override-ends',
    ])
  })

  const company: Profile = {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: [
      {
        id: 'ada',
        associatedSince: '2018-01-01',
        achievements: [{ id: 'mcse-productivity', expires: '2019-03-31' }],
      },
      { id: 'ben', associatedSince: '2018-12-09', achievements: [{ id: 'mcse-productivity' }] },
    ],
    metrics: {
      'o365-new-customers': [
        { month: '2018-09', amount: 2 },
        { month: '2018-10', amount: 2 },
      ],
    },
  }
  const day = '2018-10-29'
  const silver = (timeline: Timeline, competency: string) =>
    timeline.competencies[competency]!.silver!.map(({ from, status }) => [from, status])

  test('spans twelve months before and 24 after, with who causes what', () => {
    const timeline = timelineBetween(edition, company, spanAround(day), 'nothing-more')
    expect([timeline.from, timeline.until]).toEqual(['2017-10-29', '2020-10-29'])
    expect(timeline.competencies['messaging']!.silver).toEqual([
      { from: '2017-10-29', until: '2018-12-09', status: 'unmet', causes: [] },
      {
        from: '2018-12-10',
        until: '2019-03-31',
        status: 'met',
        causes: [{ code: 'association-shows', people: ['ben'] }],
      },
      {
        from: '2019-04-01',
        until: '2020-10-29',
        status: 'unmet',
        causes: [{ code: 'expires', achievement: 'mcse-productivity', people: ['ada'] }],
      },
    ])
  })

  test('reads the months after the last one entered as it is told to', () => {
    const id = 'small-and-midmarket-cloud-solutions'
    const nothing = timelineBetween(edition, company, spanAround(day), 'nothing-more')
    expect(silver(nothing, id)).toEqual([
      ['2017-10-29', 'unmet'],
      ['2018-10-01', 'met'],
      ['2019-09-01', 'unmet'],
    ])
    expect(nothing.assumed).toEqual([{ metric: 'o365-new-customers', last: '2018-10', amount: 0 }])
    const goesOn = timelineBetween(edition, company, spanAround(day), 'last-value-continues')
    expect(silver(goesOn, id).at(-1)).toEqual(['2018-10-01', 'met'])
    expect(goesOn.assumed).toEqual([{ metric: 'o365-new-customers', last: '2018-10', amount: 2 }])
  })

  test('takes the average over the months entered of the last twelve', () => {
    const figure = [
      { month: '2017-01', amount: 90 },
      { month: '2018-04', amount: 4 },
      { month: '2018-09', amount: 1 },
      { month: '2018-09', amount: 1 },
    ]
    const profile = { ...company, metrics: { 'azure-consumption': figure, 'power-bi-seats': figure } }
    const { profile: filled, assumed } = withAssumedMonths(
      edition,
      profile,
      'average-continues',
      '2018-11-30',
    )
    expect(assumed).toEqual([{ metric: 'azure-consumption', last: '2018-09', amount: 3 }])
    expect(filled.metrics).toEqual({
      'azure-consumption': [...figure, { month: '2018-10', amount: 3 }, { month: '2018-11', amount: 3 }],
      'power-bi-seats': figure,
    })
  })

  test('comes to an end where the calendar does', () => {
    const metrics = { 'o365-new-customers': [{ month: '9999-01', amount: 7 }] }
    const last = spanAround('9999-03-01')
    expect(last).toEqual({ from: '9998-03-01', until: '9999-12-31' })
    const timeline = timelineBetween(edition, { ...company, metrics }, last, 'last-value-continues')
    expect(silver(timeline, 'small-and-midmarket-cloud-solutions')).toEqual([
      ['9998-03-01', 'unmet'],
      ['9999-01-01', 'met'],
    ])
    expect(spanAround('0001-03-01').from).toBe('0001-01-01')
  })
})
