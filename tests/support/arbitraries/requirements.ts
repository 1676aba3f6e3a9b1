import fc, { type Arbitrary } from 'fast-check'
import type { MetricFigure } from '../../../src/engine/profile/types.ts'
import type { Market, PeopleRequirement, Requirement, Team } from '../../../src/engine/program/types.ts'
import { apart } from '../oracle/requirements.ts'
import { monthAround } from './days.ts'
import { personFor, type Draft, type Weather } from './people.ts'

/** What an organization has for one requirement. */
export interface Fragment {
  readonly people: readonly Draft[]
  readonly metrics: Readonly<Record<string, MetricFigure>>
  readonly attestations: readonly string[]
}
export const nothing: Fragment = { people: [], metrics: {}, attestations: [] }

/** A count near what is needed. */
const near = (need: number): Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(need) },
    { weight: 1, arbitrary: fc.constantFrom(need - 1, need + 1) },
  )

const persons = (count: number, each: Team['each'], weather: Weather): Arbitrary<Draft[]> =>
  fc.array(personFor(each, weather), { minLength: count, maxLength: count })

const figure = (need: number, weather: Weather): Arbitrary<MetricFigure> => {
  const share = fc.constantFrom(need, need - 1, Math.ceil(need / 2), Math.floor(need / 2), 1, 0)
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(need, need + 1) },
    { weight: 1, arbitrary: fc.constantFrom(need - 1, 0) },
    {
      weight: 4,
      arbitrary: fc.array(fc.record({ month: monthAround(weather.on), amount: share }), { maxLength: 5 }),
    },
  )
}

const team = (requirement: PeopleRequirement, weather: Weather): Arbitrary<Draft[]> => {
  const { people, each, ofWhom = [] } = requirement
  const [further] = ofWhom
  if (further)
    return fc
      .tuple(near(people), near(further.people))
      .chain(([all, both]) =>
        fc
          .tuple(
            persons(both, { allOf: [each, further.each] }, weather),
            persons(Math.max(0, all - both), each, weather),
          )
          .map((groups) => groups.flat()),
      )
  return fc
    .tuple(near(people), fc.constantFrom(each, ...apart(requirement)))
    .chain(([count, way]) => persons(count, way, weather))
}

const teams = (all: readonly Team[], weather: Weather): Arbitrary<Draft[]> =>
  fc
    .tuple(
      ...all.map(({ people, each }) =>
        fc
          .tuple(near(people), fc.constantFrom(each, each, { allOf: all.map((one) => one.each) }))
          .chain(([count, expression]) => persons(count, expression, weather)),
      ),
    )
    .map((groups) => groups.flat())

/** Something near to what the requirement asks. */
export const fragmentFor = (
  requirement: Requirement,
  market: Market,
  weather: Weather,
): Arbitrary<Fragment> => {
  switch (requirement.kind) {
    case 'metric': {
      const { metric, atLeast } = requirement
      const numbers = typeof atLeast === 'number' ? {} : atLeast
      const need =
        typeof atLeast === 'number' ? atLeast : (numbers[market] ?? numbers.developed ?? numbers.developing!)
      return figure(need, weather).map((amount) => ({ ...nothing, metrics: { [metric]: amount } }))
    }
    case 'attest':
      return fc
        .constantFrom([requirement.attest], [requirement.attest], [])
        .map((attestations) => ({ ...nothing, attestations }))
    case 'people':
      return team(requirement, weather).map((people) => ({ ...nothing, people }))
    case 'separate-teams':
      return teams(requirement.separateTeams, weather).map((people) => ({ ...nothing, people }))
    case 'readings': {
      const { strict, lenient } = requirement.readings
      return fc
        .constantFrom(strict, lenient)
        .chain((items) => fc.tuple(...items.map((item) => fragmentFor(item, market, weather))))
        .map((parts) => ({
          people: parts.flatMap(({ people }) => people),
          metrics: Object.assign({}, ...parts.map(({ metrics }) => metrics)) as Fragment['metrics'],
          attestations: parts.flatMap(({ attestations }) => attestations),
        }))
    }
  }
}
