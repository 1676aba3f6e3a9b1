import fc, { type Arbitrary } from 'fast-check'
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type { Override, Profile, Subscription } from '../../../src/engine/profile/types.ts'
import type { Level, Market, Program, Requirement } from '../../../src/engine/program/types.ts'
import { conditionsOf } from '../expressions.ts'
import { program } from '../program.ts'
import { judgementDay, overrideAround, purchaseAround } from './days.ts'
import { anybody, endsSoon, type Draft, type Weather } from './people.ts'
import { fragmentFor, nothing, type Fragment } from './requirements.ts'

/** A valid profile and a day to judge it on. */
export interface Situation {
  readonly profile: Profile
  readonly on: IsoDate
}

const level: Arbitrary<Level> = fc.constantFrom('silver', 'gold')

const targetsOf = ({ competencies }: Program) =>
  Object.entries(competencies).flatMap(([competency, { paths }]) =>
    Object.values(paths).flatMap((path) =>
      [path.silver, path.gold].flatMap((requirements) =>
        requirements ? [{ competency, requirements }] : [],
      ),
    ),
  )

/** Whether a requirement is of a kind that is rare and easily got wrong. */
const isDelicate = (program: Program, requirement: Requirement): boolean => {
  const { kind } = requirement
  if (kind === 'separate-teams' || kind === 'readings') return true
  if (kind === 'metric') return program.metrics[requirement.metric]!.otherPeriod !== undefined
  return (
    (kind === 'people' && (requirement.sameWay !== undefined || requirement.ofWhom !== undefined)) ||
    conditionsOf(requirement).some(({ expression }) => endsSoon(program, expression))
  )
}

/** Somebody with the achievements of both, as the first one is associated. */
const onePerson = (one: Draft, other: Draft): Draft => ({
  ...one,
  achievements: [...one.achievements, ...other.achievements],
})

const join = (one: Fragment, other: Fragment, samePeople: boolean): Fragment => ({
  people: samePeople
    ? Array.from({ length: Math.max(one.people.length, other.people.length) }, (_, at) => {
        const [here, there] = [one.people[at], other.people[at]]
        return here && there ? onePerson(here, there) : (here ?? there!)
      })
    : [...one.people, ...other.people],
  metrics: { ...one.metrics, ...other.metrics },
  attestations: [...one.attestations, ...other.attestations],
})

const towards = (
  requirements: readonly Requirement[],
  market: Market,
  weather: Weather,
): Arbitrary<Fragment> =>
  fc
    .tuple(fc.boolean(), fc.tuple(...requirements.map((one) => fragmentFor(one, market, weather))))
    .map(([samePeople, parts]) => parts.reduce((all, part) => join(all, part, samePeople), nothing))

const subscription = (on: IsoDate): Arbitrary<Subscription> =>
  fc.record({ level, purchased: purchaseAround(on) })

const override = (program: Program, competency: string, on: IsoDate): Arbitrary<Override> =>
  fc.record({
    competency: fc.oneof(
      { weight: 6, arbitrary: fc.constant(competency) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.keys(program.competencies)) },
      { weight: 1, arbitrary: fc.constantFrom('hosting', 'constructor') },
    ),
    level,
    from: overrideAround(on),
  })

const odd = fc.oneof(
  { weight: 15, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom({ 'azure-consumtion': 1 }, { constructor: 5 }, { toString: [] }) },
)

/** Profiles that come near to some levels of the program, on days that matter. */
export const situationIn = (program: Program): Arbitrary<Situation> => {
  const targets = targetsOf(program)
  const delicate = targets.filter(({ requirements }) =>
    requirements.some((requirement) => isDelicate(program, requirement)),
  )
  return fc
    .record({
      on: judgementDay,
      dates: fc.constantFrom(1, 0, 2, 8),
      market: fc.constantFrom<Market>('developed', 'developing'),
      aims: fc.array(fc.constantFrom(...targets, ...delicate, ...delicate), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .chain(({ on, dates, market, aims }) => {
      const weather = { program, on, dates }
      return fc
        .record({
          parts: fc.tuple(...aims.map(({ requirements }) => towards(requirements, market, weather))),
          samePeople: fc.boolean(),
          bystanders: fc.array(anybody(weather), { maxLength: 2 }),
          metrics: odd,
          package: fc.option(subscription(on), { freq: 4, nil: undefined }),
          overrides: fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.array(override(program, aims[0]!.competency, on), { maxLength: 3 }) },
          ),
        })
        .map(({ parts, samePeople, bystanders, metrics, package: bought, overrides }): Situation => {
          const all = parts.reduce((whole, part) => join(whole, part, samePeople), nothing)
          const profile: Profile = {
            format: 'competency-profile',
            version: 1,
            organization: { market },
            people: [...all.people, ...bystanders].map((draft, at) => ({ id: `p${at + 1}`, ...draft })),
            metrics: { ...all.metrics, ...metrics },
            attestations: all.attestations,
            ...(bought ? { subscription: bought } : {}),
            overrides,
          }
          return { profile, on }
        })
    })
}

/** The same for the edition. */
export const situation = situationIn(program)
