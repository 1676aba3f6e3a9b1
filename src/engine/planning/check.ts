/** Whether a request can be answered at all. */
import { isIsoDate } from '../calendar/index.ts'
import { lastVisibleDay } from '../requirements/index.ts'
import type { Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { costBounds, givenPrices, isExact } from './cost-bounds.ts'
import type { Costs, Limits, PlanRequest, RequestProblem, Target } from './request.ts'

function targetProblems(program: Program, target: Target): RequestProblem[] {
  const { competency, level, path } = target
  if (!Object.hasOwn(program.competencies, competency)) return [{ code: 'unknown-competency', competency }]
  const { paths } = program.competencies[competency]!
  if (path !== undefined && !Object.hasOwn(paths, path)) return [{ code: 'unknown-path', competency, path }]
  const publishing = Object.keys(paths).filter((id) => paths[id]![level] !== undefined)
  const isPublished = path === undefined ? publishing.length > 0 : publishing.includes(path)
  return isPublished ? [] : [{ code: 'level-not-published', target }]
}

function dayProblems(program: Program, { on, takenOn }: PlanRequest): RequestProblem[] {
  const wrong = [on, takenOn].filter((day) => day !== undefined && !isIsoDate(day))
  if (wrong.length > 0) return wrong.map((received) => ({ code: 'not-a-day', received: received! }))
  const { published } = program
  if (on < published) return [{ code: 'before-the-edition', on, published }]
  const latest = lastVisibleDay(program, on)
  return takenOn !== undefined && takenOn > latest ? [{ code: 'taken-too-late', takenOn, latest }] : []
}

const isLimit = (value: number): boolean => Number.isInteger(value) && value >= 0

function limitProblems({ people }: Profile, limits: Limits): RequestProblem[] {
  const { eachPerson = 0, hires = 0, people: single = {}, leftAlone = [] } = limits
  const known = new Set((people ?? []).map(({ id }) => id))
  const unknown = [...Object.keys(single), ...leftAlone].filter((id) => !known.has(id))
  return [
    ...(isLimit(eachPerson) ? [] : [{ code: 'not-a-limit', limit: 'eachPerson' } as const]),
    ...(isLimit(hires) ? [] : [{ code: 'not-a-limit', limit: 'hires' } as const]),
    ...Object.keys(single)
      .filter((person) => !isLimit(single[person]!))
      .map((person) => ({ code: 'not-a-limit', limit: 'people', person }) as const),
    ...[...new Set(unknown)].map((person) => ({ code: 'unknown-person', person }) as const),
    ...leftAlone.flatMap((person) => {
      const limit = Object.hasOwn(single, person) ? single[person]! : 0
      return limit > 0 ? [{ code: 'left-alone-with-limit', person, limit } as const] : []
    }),
  ]
}

const isCost = (value: number): boolean => Number.isFinite(value) && value >= 0

/** The ids of what each list of prices is for. */
const pricedIds = (program: Program): Readonly<Partial<Record<keyof Costs, object>>> => ({
  kinds: { exam: true, certification: true, assessment: true },
  achievements: program.achievements,
  metrics: program.metrics,
  attestations: program.attestations,
})

function costProblems(program: Program, profile: Profile, request: PlanRequest): RequestProblem[] {
  const known = pricedIds(program)
  const { most, places } = costBounds(program, profile, request)
  return givenPrices(request.costs ?? {}).flatMap((price): RequestProblem[] => {
    const { value, ...place } = price
    const ids = known[place.cost]
    if (ids && !Object.hasOwn(ids, place.of!)) return [{ code: 'cost-of-unknown', ...place, of: place.of! }]
    if (!isCost(value)) return [{ code: 'not-a-cost', ...place }]
    if (value > most(price)) return [{ code: 'cost-too-large', ...place, most: most(price) }]
    return isExact(price, places) ? [] : [{ code: 'cost-too-precise', ...place, places }]
  })
}

/** Returns everything that is wrong with the request; nothing when it can be answered. */
export const requestProblems = (
  program: Program,
  profile: Profile,
  request: PlanRequest,
): RequestProblem[] => [
  ...(request.targets.length > 0 ? [] : [{ code: 'no-targets' } as const]),
  ...request.targets.flatMap((target) => targetProblems(program, target)),
  ...dayProblems(program, request),
  ...limitProblems(profile, request.limits ?? {}),
  ...costProblems(program, profile, request),
]
