import fc, { type Arbitrary } from 'fast-check'
import { addDays, type IsoDate } from '../../../src/engine/calendar/index.ts'
import type { HeldAchievement, Person } from '../../../src/engine/profile/types.ts'
import type { AchievementId, Expression, Program } from '../../../src/engine/program/types.ts'
import { namedIn } from '../expressions.ts'
import { dayAround } from './days.ts'

/** The program, the day of judgement, and how often a date stands where none must (out of twenty). */
export interface Weather {
  readonly program: Program
  readonly on: IsoDate
  readonly dates: number
}

/** A person before a list of people gives the id. */
export type Draft = Omit<Person, 'id'>

const anyAchievement = ({ achievements, outside = {} }: Program) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...Object.keys(achievements), ...Object.keys(outside)) },
    { weight: 1, arbitrary: fc.constantFrom('70-999', 'constructor', '__proto__') },
  )

/** Whether one of its achievements has a last day of acceptance, stated or not. */
export const endsSoon = ({ achievements }: Program, expression: Expression): boolean =>
  namedIn(expression).some((id) => {
    const { acceptedUntil, mayCountUntil } = achievements[id] ?? {}
    return acceptedUntil !== undefined || mayCountUntil !== undefined
  })

/** Achievements that satisfy the expression, by one of its ways. */
export const fulfil = (program: Program, expression: Expression): Arbitrary<readonly AchievementId[]> => {
  if (typeof expression === 'string') return fc.constant([expression])
  if ('anyOf' in expression)
    return fc.oneof(
      ...expression.anyOf.map((part) => ({
        weight: endsSoon(program, part) ? 6 : 1,
        arbitrary: fulfil(program, part),
      })),
    )
  return fc.tuple(...expression.allOf.map((part) => fulfil(program, part))).map((parts) => parts.flat())
}

const sometimes = <Value>(value: Arbitrary<Value>, { dates }: Weather): Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, { weight: dates, arbitrary: value })

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : { [key]: value }

const held = (id: AchievementId, weather: Weather): Arbitrary<HeldAchievement> =>
  fc
    .tuple(sometimes(dayAround(weather.on), weather), sometimes(dayAround(weather.on), weather))
    .map(([earned, expires]) => ({ id, ...given('earned', earned), ...given('expires', expires) }))

const association = (weather: Weather): Arbitrary<IsoDate | undefined> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant('2015-01-01') },
    { weight: weather.dates, arbitrary: dayAround(weather.on) },
    { weight: weather.dates, arbitrary: fc.constantFrom(undefined, '9999-12-31') },
  )

const leaving = (weather: Weather): Arbitrary<IsoDate | undefined> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(undefined) },
    { weight: weather.dates, arbitrary: dayAround(weather.on) },
    {
      weight: 2 * weather.dates,
      arbitrary: fc.integer({ min: 1, max: 300 }).map((days) => addDays(weather.on, days)),
    },
  )

const holder = (ids: readonly AchievementId[], weather: Weather): Arbitrary<Draft> =>
  fc
    .tuple(association(weather), leaving(weather), fc.tuple(...ids.map((id) => held(id, weather))))
    .map(([since, leaves, achievements]) => ({
      ...given('associatedSince', since),
      ...given('leavesOn', leaves),
      achievements,
    }))

/** Somebody who satisfies the expression, or all but a piece of it, and may hold something else besides. */
export const personFor = (expression: Expression, weather: Weather): Arbitrary<Draft> =>
  fc
    .tuple(
      fulfil(weather.program, expression),
      fc.oneof({ weight: 12, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(2) }),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(anyAchievement(weather.program), { maxLength: 2 }) },
      ),
    )
    .chain(([ids, dropped, more]) =>
      holder([...ids.filter((_, at) => at !== dropped), ...ids.slice(0, more.length), ...more], weather),
    )

/** Somebody with any achievements. */
export const anybody = (weather: Weather): Arbitrary<Draft> =>
  fc.array(anyAchievement(weather.program), { maxLength: 4 }).chain((ids) => holder(ids, weather))
