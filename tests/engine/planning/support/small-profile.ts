/** Small random profiles and requests for a small program. */
import type { HeldAchievement, MetricFigure, Person, Profile } from '../../../../src/engine/profile/types.ts'
import type { Level, Program } from '../../../../src/engine/program/types.ts'
import type { Costs, Limits, PlanRequest, Target } from '../../../../src/engine/planning/request.ts'
import type { Chance } from './chance.ts'

export const day = '2018-10-29'

const held = (random: Chance, program: Program): HeldAchievement => ({
  id: random.pick(Object.keys(program.achievements)),
  ...(random.is(0.3) && { earned: random.pick(['2017-05-01', '2018-10-28', '2018-10-29', '2018-03-01']) }),
  ...(random.is(0.2) && { expires: random.pick(['2018-10-28', '2018-10-29', '2019-01-01']) }),
})

function person(random: Chance, program: Program, at: number): Person {
  const since = random.pick(['2017-01-01', '2017-01-01', '2017-01-01', '2018-10-28', '2018-10-29', undefined])
  return {
    id: `p${at}`,
    ...(since !== undefined && { associatedSince: since }),
    ...(random.is(0.1) && { leavesOn: random.pick(['2018-10-29', '2018-10-30']) }),
    achievements: Array.from({ length: random.below(4) }, () => held(random, program)),
  }
}

const figure = (random: Chance): MetricFigure =>
  random.is(0.5)
    ? random.below(40)
    : Array.from({ length: random.below(3) }, () => ({
        month: random.pick(['2017-10', '2017-11', '2018-09', '2018-10', '2018-11']),
        amount: random.below(20),
      }))

export const smallProfile = (random: Chance, program: Program, people: number): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: Array.from({ length: people }, (_, at) => person(random, program, at)),
  metrics: {
    ...(random.is(0.6) && { sum: figure(random) }),
    ...(random.is(0.6) && { count: figure(random) }),
  },
  ...(random.is(0.3) && { attestations: ['fact'] }),
  ...(random.is(0.1) && {
    overrides: [{ competency: 'competency-0', level: random.pick(['silver', 'gold']), from: '2018-08-01' }],
  }),
})

export function publishedTargets(program: Program): Target[] {
  return Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
    (['silver', 'gold'] satisfies Level[])
      .filter((level) => Object.values(paths).some((path) => path[level]))
      .map((level) => ({ competency, level })),
  )
}

const costs = (random: Chance, program: Program): Costs => ({
  ...(random.is(0.5) && { achievement: random.below(4) }),
  ...(random.is(0.3) && { kinds: { exam: 1 + random.below(3) } }),
  ...(random.is(0.5) && {
    achievements: { [random.pick(Object.keys(program.achievements))]: random.below(6) / 2 },
  }),
  ...(random.is(0.4) && { association: random.below(3) }),
  ...(random.is(0.4) && { hire: random.below(4) }),
  ...(random.is(0.4) && { metrics: { sum: random.below(3) / 10 } }),
  ...(random.is(0.2) && { attestations: { fact: random.below(3) } }),
})

function limits(random: Chance, profile: Profile): Limits {
  const ids = (profile.people ?? []).map(({ id }) => id)
  const single = random.is(0.2) && ids.length > 0 ? random.pick(ids) : undefined
  return {
    ...(random.is(0.4) && { eachPerson: 1 + random.below(3) }),
    ...(single !== undefined && { people: { [single]: random.below(3) } }),
    ...(random.is(0.15) && { leftAlone: random.some(ids, 1).filter((id) => id !== single) }),
    ...(random.is(0.4) && { hires: 1 }),
    ...(random.is(0.2) && { associations: random.is(0.7) }),
    ...(random.is(0.2) && { figures: random.is(0.5) }),
  }
}

export function smallRequest(random: Chance, program: Program, profile: Profile): PlanRequest {
  const published = publishedTargets(program)
  return {
    targets: random.some(published, 1 + random.below(2)),
    on: day,
    ...(random.is(0.3) && { takenOn: random.pick(['2018-10-28', '2018-06-01', '2017-12-31']) }),
    limits: limits(random, profile),
    ...(random.is(0.6) && { costs: costs(random, program) }),
  }
}
