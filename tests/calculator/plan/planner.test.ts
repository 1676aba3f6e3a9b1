import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createPlanner, type Planner, type Seeker } from '../../../src/calculator/plan/planner.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { substitutesFor } from '../../../src/engine/planning/index.ts'
import { searchPlans, type SearchJob } from '../../../src/engine/planning/search.ts'
import { calculatorOver, type WholeCalculator } from '../support.ts'

/** A worker that waits with its answer until it is told to give it. */
class FakeSeeker implements Seeker {
  onmessage: Seeker['onmessage'] = null
  onerror: Seeker['onerror'] = null
  readonly jobs: SearchJob[] = []
  isEnded = false
  postMessage(job: SearchJob) {
    this.jobs.push(structuredClone(job))
  }
  terminate() {
    this.isEnded = true
  }
  tell(data: unknown) {
    this.onmessage?.call(this as unknown as Worker, { data: structuredClone(data) } as MessageEvent)
  }
  answer(solver: Solver) {
    searchPlans(this.jobs.at(-1)!, solver, (piece) => this.tell(piece))
  }
  fail() {
    this.onerror?.call(this as unknown as Worker, new Event('error') as ErrorEvent)
  }
}

const gold = { competency: 'messaging', level: 'gold' } as const
let solver: Solver
let calculator: WholeCalculator
let seekers: FakeSeeker[]
let planner: Planner
const plan = () => calculator.plan.$plan.get()?.plan ?? null
const found = () => {
  const { result } = planner.$findings.get()!
  if (!result.ok) throw new Error('A plan was expected.')
  return result.plan
}

beforeAll(async () => {
  solver = await loadHighs()
})
beforeEach(() => {
  calculator = calculatorOver()
  calculator.organization.loadSample(sampleIn('en'))
  seekers = []
  planner = createPlanner(calculator, () => {
    seekers.push(new FakeSeeker())
    return seekers.at(-1)!
  })
})

test('nothing is loaded before a plan is asked for in order', () => {
  planner.start()
  expect(planner.request.$problems.get()).toEqual([{ code: 'no-targets' }])
  expect(seekers).toHaveLength(0)
})

test('a plan comes with what belongs to it, for the data as they stand', () => {
  planner.request.choose(gold, true)
  planner.start()
  expect(planner.$search.get().status).toBe('running')
  // Where a solver begins again, it knows less at first; what was known stays known.
  for (const bound of [2, 1]) seekers[0]!.tell({ code: 'progress', bound })
  expect(planner.$search.get()).toEqual({ status: 'running', unit: 'exams', bound: 2 })
  seekers[0]!.answer(solver)
  expect(planner.$search.get()).toEqual({ status: 'idle' })
  expect(planner.$findings.get()!.others).not.toBeNull()
  expect(planner.$findings.get()!.helps.length).toBeGreaterThan(0)
  expect(plan()).toEqual(found())
  expect(planner.$isStale.get()).toBe(false)
  calculator.people.addPerson()
  expect(plan()).toBeNull()
  expect(planner.$isStale.get()).toBe(true)
  calculator.history.undo()
  expect(plan()).toEqual(found())
})

test('to cancel ends the worker, and the next search starts another', () => {
  planner.request.choose(gold, true)
  planner.start()
  planner.cancel()
  expect(seekers[0]!.isEnded).toBe(true)
  expect(planner.$search.get().status).toBe('cancelled')
  planner.start()
  expect(seekers).toHaveLength(2)
  seekers[1]!.answer(solver)
  expect(found().steps.length).toBeGreaterThan(0)
})

test('a second search gives up the first; a finished worker is used again', () => {
  planner.request.choose(gold, true)
  planner.start()
  planner.start()
  expect(seekers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  seekers[1]!.answer(solver)
  planner.start()
  expect(seekers).toHaveLength(2)
})

test('a worker that fails says so and can be tried again', () => {
  planner.request.choose(gold, true)
  planner.start()
  seekers[0]!.fail()
  expect(planner.$search.get()).toEqual({ status: 'failed' })
  expect(plan()).toBeNull()
  planner.start()
  seekers[1]!.answer(solver)
  expect(planner.$search.get()).toEqual({ status: 'idle' })
})

test('a solver that stops before a proof gives no plan', () => {
  planner.request.choose(gold, true)
  planner.start()
  seekers[0]!.answer(() => ({ status: 'stopped' }))
  expect(planner.$findings.get()!.result).toEqual({ ok: false, code: 'stopped' })
  expect(plan()).toBeNull()
})

test('another view’s question is taken over and asked', () => {
  calculator.view.askPlan({ targets: [gold], on: '2019-03-01' })
  expect(calculator.view.$answer.get()).toBe('plan')
  expect(seekers[0]!.jobs[0]!.request).toMatchObject({ targets: [gold], on: '2019-03-01' })
})

test('the day of a question holds for no other: without one the plan is for the day that was chosen, or soon', () => {
  calculator.view.askPlan({ targets: [gold], on: '2019-03-01' })
  calculator.view.askPlan({ targets: [gold] })
  expect(planner.request.$day.get()).toBe('2019-01-29')
  planner.request.setDay('2019-06-30')
  expect(planner.request.$day.get()).toBe('2019-06-30')
  calculator.view.askPlan({ targets: [gold], on: '2019-03-01' })
  calculator.view.askPlan({ targets: [gold] })
  expect(planner.request.$day.get()).toBe('2019-06-30')
})

test('the day is three months after the day of judgement until another is chosen', () => {
  calculator.day.setDay('2019-01-31')
  expect(planner.request.$day.get()).toBe('2019-04-30')
  planner.request.setDay('2019-02-28')
  calculator.day.setDay('2019-03-31')
  expect(planner.request.$day.get()).toBe('2019-02-28')
})

test('a scenario has the plan carried out, and one goes back from there or undoes it', () => {
  const mine = calculator.history.$profile.get()
  planner.request.choose(gold, true)
  planner.request.setLimit('hires', 4)
  planner.request.setUnit('hours')
  planner.request.setCost('hire', 0)
  planner.request.setPrice('kinds', 'certification', 9)
  planner.start()
  seekers[0]!.answer(solver)
  planner.openAsScenario(found(), 'Plan', (person) => `New ${person}`)
  planner.showLevels()
  expect(calculator.result.$assessment.get().competencies['messaging']!.levels.gold).toBe('met')
  expect(planner.$opened.get()?.plan).toBe(found())
  expect(planner.$isStale.get()).toBe(false)
  const hired = found().steps.flatMap((step) => (step.code === 'hire' ? [step.person] : []))
  for (const id of hired) {
    const person = calculator.history.$profile.get().people!.find((one) => one.id === id)
    expect(person?.name).toBe(`New ${id}`)
  }
  planner.leaveScenario()
  expect(calculator.day.$day.get()).toBe('2018-10-29')
  expect(calculator.history.$profile.get()).toBe(mine)
  expect(planner.$opened.get()).toBeNull()
})

test('a limit that is lifted makes the plan possible', () => {
  planner.request.choose(gold, true)
  for (const { id } of sampleIn('en').people!) planner.request.leaveAlone(id, true)
  planner.start()
  seekers[0]!.answer(solver)
  const { result } = planner.$findings.get()!
  if (result.ok || result.code !== 'impossible') throw new Error('No plan was expected.')
  expect(result.why.lift).toEqual(['leftAlone', 'hires'])
  planner.lift('hires', result.why.hires)
  seekers[0]!.answer(solver)
  expect(found().steps.filter(({ code }) => code === 'hire').length).toBeGreaterThan(0)
})

test('contradictory limits are named and nothing is sought', () => {
  planner.request.choose(gold, true)
  planner.request.leaveAlone('p1', true)
  planner.request.setPersonLimit('p1', 2)
  planner.start()
  expect(planner.request.$problems.get().map(({ code }) => code)).toEqual(['left-alone-with-limit'])
  expect(seekers).toHaveLength(0)
  planner.request.forget('p1')
  expect(planner.request.$problems.get()).toEqual([])
  expect(planner.request.$limits.get()).toEqual({ people: {}, leftAlone: [] })
})

test('hours have defaults of ours; dollars count nothing before an exam has a price', () => {
  planner.request.choose(gold, true)
  const costs = () => planner.request.$request.get().costs
  expect(costs()).toBeUndefined()
  planner.request.setUnit('hours')
  expect(costs()).toEqual({ kinds: { exam: 40, certification: 40, assessment: 4 } })
  planner.request.setPrice('kinds', 'exam', 60)
  planner.request.setPrice('kinds', 'assessment', undefined)
  expect(costs()).toEqual({ kinds: { exam: 60, certification: 40, assessment: 4 } })
  planner.request.setUnit('dollars')
  planner.start()
  expect(planner.request.$lacksPrice.get()).toBe(true)
  expect(seekers).toHaveLength(0)
  planner.request.setPrice('kinds', 'exam', 165)
  expect(costs()).toEqual({ kinds: { exam: 165, certification: 165, assessment: 0 } })
  planner.start()
  expect(seekers).toHaveLength(1)
})

test('someone else does a step, and the plan that is handed on is the new one', () => {
  planner.request.choose({ competency: 'datacenter', level: 'gold' }, true)
  planner.start()
  seekers[0]!.answer(solver)
  const before = found()
  const { program, history } = calculator
  const able = substitutesFor(program, history.$profile.get(), planner.request.$request.get(), before)
  const at = able.findIndex(({ ofStep }) => ofStep.length > 0)
  const by = able[at]!.ofStep[0]!
  planner.letDo(before, at, by)
  expect(found().cost).toBe(before.cost)
  expect(found().steps.some((step) => 'person' in step && step.person === by)).toBe(true)
  expect(plan()).toBe(found())
  expect(planner.$letDone.get()).toBe(by)
})

test('within a budget the first levels in the order are reached, and the next up is priced', () => {
  const first = { competency: 'messaging', level: 'gold' } as const
  const other = { competency: 'datacenter', level: 'gold' } as const
  planner.request.ask({ targets: [first] })
  planner.start()
  seekers[0]!.answer(solver)
  const { cost } = found()
  planner.request.ask({ targets: [other, first] })
  planner.request.move(first, -1)
  expect(planner.request.$targets.get()).toEqual([first, other])
  planner.request.setBudget(cost)
  planner.start()
  expect(seekers[0]!.jobs[1]!.budget).toEqual({ exams: cost })
  seekers[0]!.answer(solver)
  const { within, request } = planner.$findings.get()!
  expect(within).toMatchObject({ budget: cost, reached: [first], beyond: [other], next: { target: other } })
  expect(request.targets).toEqual([first])
  expect(plan()?.cost).toBe(cost)
  // Each unit has a budget of its own.
  planner.request.setUnit('hours')
  expect(planner.request.$budget.get()).toBeUndefined()
})

test('what is asked for stays with the workspace; undoing an edit leaves it, emptying all takes it along', () => {
  planner.request.choose(gold, true)
  planner.request.setUnit('hours')
  planner.request.setPrice('kinds', 'exam', 30)
  planner.request.setBudget(90)
  planner.request.leaveAlone('p1', true)
  const asked = () => createPlanner(calculator).request.$request.get()
  const before = planner.request.$request.get()
  expect(before).toMatchObject({
    targets: [gold],
    costs: { kinds: { exam: 30 } },
    limits: { leftAlone: ['p1'] },
  })
  expect(asked()).toEqual(before)
  calculator.organization.setMarket('developing')
  planner.request.setWeekly(3)
  calculator.history.undo()
  expect(calculator.history.$profile.get().organization.market).toBe('developed')
  expect(planner.request.$weekly.get()).toBe(3)
  calculator.organization.startOver()
  expect(planner.request.$targets.get()).toEqual([])
  calculator.history.undo()
  expect(asked()).toEqual(before)
})

test('limits of people and prices of achievements that are not there here wait until they are', () => {
  planner.request.choose(gold, true)
  planner.request.setUnit('dollars')
  planner.request.setPrice('kinds', 'exam', 165)
  const { plan } = calculator.history.$workspace.get()
  calculator.history.setPlan({
    ...plan,
    limits: { people: { p1: 2, stranger: 1 }, leftAlone: ['stranger'] },
    prices: {
      dollars: { kinds: { exam: 165 }, achievements: { '70-346': 100, '00-000': 1 }, metrics: { none: 1 } },
    },
  })
  expect(planner.request.$problems.get()).toEqual([])
  expect(planner.request.$limits.get()).toEqual({ people: { p1: 2 }, leftAlone: [] })
  expect(planner.request.$costs.get()).toMatchObject({ achievements: { '70-346': 100 }, metrics: {} })
  planner.request.setPersonLimit('p1', undefined)
  planner.request.setPrice('achievements', '70-346', 90)
  const { limits, prices } = calculator.history.$workspace.get().plan!
  expect(limits).toEqual({ people: { stranger: 1 }, leftAlone: ['stranger'] })
  expect(prices!.dollars!.achievements).toEqual({ '70-346': 90, '00-000': 1 })
})

test('limits of single people go with these people; what else is asked for stays', () => {
  planner.request.choose(gold, true)
  planner.request.setLimit('hires', 2)
  planner.request.setPersonLimit('p1', 1)
  planner.request.leaveAlone('p2', true)
  calculator.organization.open({ ...sampleIn('ru') })
  expect(planner.request.$targets.get()).toEqual([gold])
  expect(planner.request.$limits.get()).toEqual({ hires: 2 })
  calculator.history.undo()
  expect(planner.request.$limits.get()).toEqual({ hires: 2, people: { p1: 1 }, leftAlone: ['p2'] })
})
