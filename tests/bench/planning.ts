/** How long plans and key people take, beside another way to find each. */
import { deepStrictEqual } from 'node:assert/strict'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { loadHighs } from '../../src/engine/planning/highs.ts'
import type { Solver } from '../../src/engine/planning/integer-program.ts'
import { keyPeople } from '../../src/engine/planning/key-people.ts'
import { planFor } from '../../src/engine/planning/plan.ts'
import type { Target } from '../../src/engine/planning/request.ts'
import type { Profile } from '../../src/engine/profile/types.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { benchHardPlans } from './hard-plans.ts'
import { medians, timed } from './measure.ts'
import { golds, profileOf } from './plan-questions.ts'
import { yalpsSolver } from './yalps-solver.ts'

const on = '2018-10-29'
const limits = { runs: 7, milliseconds: 10_000 }

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(3)} s`
const tell = (what: string, by: string, time: string, found: string) =>
  console.info([what.padEnd(44), by.padEnd(30), time.padStart(10), found].join('  '))

function costOf(program: Program, profile: Profile, targets: readonly Target[], solver: Solver): number {
  const result = planFor(program, profile, { targets, on }, solver)
  return result.ok ? result.plan.cost : Number.NaN
}

function benchPlans(
  program: Program,
  highs: Solver,
  people: number,
  targets: readonly Target[],
  what: string,
) {
  const profile = profileOf(program, people)
  const costs = [highs, yalpsSolver].map((solver) => costOf(program, profile, targets, solver))
  deepStrictEqual(costs[0], costs[1])
  for (const [by, solver] of [
    ['HiGHS', highs],
    ['yalps, on the same models', yalpsSolver],
  ] as const) {
    const {
      medians: [time = 0],
    } = medians(() => [timed(() => costOf(program, profile, targets, solver))[0]], limits)
    tell(what, by, seconds(time), `${costs[0]} new achievements, proven`)
  }
}

/** For each person who loses a level by leaving, how many: by taking one after the other out and judging again. */
function byRemoving(program: Program, profile: Profile, people: number): ReadonlyMap<string, number> {
  const met = (judged: Profile) =>
    Object.values(assess(program, judged, on).competencies)
      .flatMap(({ levels }) => Object.values(levels))
      .filter((status) => status === 'met').length
  const all = profile.people ?? []
  const now = met(profile)
  const losses = all.slice(0, people).flatMap(({ id }): [string, number][] => {
    const lost = now - met({ ...profile, people: all.filter((person) => person.id !== id) })
    return lost > 0 ? [[id, lost]] : []
  })
  return new Map(losses)
}

function benchKeyPeople(program: Program) {
  const small = profileOf(program, 100)
  const found = keyPeople(program, small, on).people.map(
    ({ person, loses }) => [person, loses.length] as const,
  )
  deepStrictEqual(byRemoving(program, small, 100), new Map(found))
  const size = 10_000
  const tried = 20
  const profile = profileOf(program, size)
  const {
    medians: [ours = 0],
  } = medians(() => [timed(() => keyPeople(program, profile, on))[0]], {
    ...limits,
    runs: 25,
  })
  const [removing] = timed(() => byRemoving(program, profile, tried))
  const what = `key people of ${size}`
  tell(what, 'this engine, pairs and all', seconds(ours), '')
  tell(
    what,
    'judging without each person',
    seconds((removing / (tried + 1)) * size),
    `from ${tried} of them; no pairs`,
  )
}

/** Plans and key people; every two ways must agree before anything is timed. */
export async function benchPlanning(program: Program): Promise<void> {
  const highs = await loadHighs()
  console.info(
    `\nPlanning: medians of at most ${limits.runs} runs, random people with five achievements each.\n`,
  )
  const targets = golds(program)
  benchPlans(program, highs, 200, targets, `${targets.length} competencies to Gold, 200 people`)
  const size = 10_000
  const single = targets
    .map((target) => ({ target, cost: costOf(program, profileOf(program, size), [target], highs) }))
    .reduce((hardest, other) => (other.cost > hardest.cost ? other : hardest)).target
  benchPlans(program, highs, size, [single], `${single.competency} to Gold, ${size} people`)
  benchKeyPeople(program)
  await benchHardPlans(program, highs)
}
