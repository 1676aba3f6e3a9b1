/** Who else could do a step: by the engine, and by trying everybody. */
import { beforeAll, describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import type { PlanRequest } from '../../../src/engine/planning/request.ts'
import type { Plan, Step } from '../../../src/engine/planning/result.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import { substitute, substitutesFor } from '../../../src/engine/planning/substitutes.ts'
import type { HeldAchievement, Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Expression, Program } from '../../../src/engine/program/types.ts'
import { program as edition } from '../../support/program.ts'
import { tries } from '../../support/law.ts'
import { chance } from './support/chance.ts'
import { reaches, scoreOf } from './support/judged.ts'
import { smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgram, smallProgramOfParts } from './support/small-program.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const on = '2018-10-29'
const since = '2017-01-01'
const holding = (...ids: readonly string[]): HeldAchievement[] => ids.map((id) => ({ id }))
const profileOf = (...people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})
const someone = (id: string, ...held: readonly string[]): Person => ({
  id,
  associatedSince: since,
  achievements: holding(...held),
})

function planned(program: Program, profile: Profile, request: PlanRequest): Plan {
  const result = planFor(program, profile, request, solver)
  if (!result.ok) throw new Error(result.code)
  return result.plan
}

describe('who else could do a step', () => {
  const gold = { targets: [{ competency: 'application-development', level: 'gold' }], on } as const

  test('is anybody who is as far, whom no limit binds and who has nothing else to do', () => {
    const people = Array.from({ length: 9 }, (_, at) => someone(`p${at}`))
    const request: PlanRequest = { ...gold, limits: { eachPerson: 3, leftAlone: ['p8'], people: { p7: 2 } } }
    const profile = profileOf(...people)
    const plan = planned(edition, profile, request)
    const busy = new Set(plan.steps.map((step) => ('person' in step ? step.person : '')))
    const free = people.map(({ id }) => id).filter((id) => !busy.has(id) && id !== 'p8')
    const able = substitutesFor(edition, profile, request, plan)
    plan.steps.forEach((step, at) => {
      const exams = step.code === 'take' ? (edition.achievements[step.achievement]!.exams ?? 1) : 0
      expect(able[at]!.ofPerson).toEqual(free.filter((id) => id !== 'p7' || exams < 3))
    })
  })

  test('takes over all steps of the person where one alone would not do', () => {
    const profile = profileOf(someone('ada'), someone('bob'), someone('cid', '70-333'))
    const request = { targets: [{ competency: 'communications', level: 'silver' }], on } as const
    const plan = planned(edition, profile, request)
    const able = substitutesFor(edition, profile, request, plan)
    const at = plan.steps.findIndex(
      (step) =>
        step.code === 'take' && step.person !== 'cid' && able[plan.steps.indexOf(step)]!.ofPerson.length > 0,
    )
    if (at < 0) throw new Error('Somebody was expected.')
    const [by] = able[at]!.ofPerson
    const changed = substitute(edition, profile, request, plan, at, by!)
    expect(changed.cost).toBe(plan.cost)
    expect(reaches(edition, applyPlan(edition, profile, changed), request)).toBe(true)
  })
})

const contains = (parts: Expression, has: (id: string) => boolean): boolean =>
  typeof parts === 'string'
    ? has(parts)
    : 'anyOf' in parts
      ? parts.anyOf.some((part) => contains(part, has))
      : parts.allOf.every((part) => contains(part, has))

/** The steps with another person in some of them, if that person may do them: by the words of the model. */
function replaced(
  program: Program,
  profile: Profile,
  { limits = {}, takenOn = '2018-10-28' }: PlanRequest,
  plan: Plan,
  of: readonly Step[],
  by: string,
): Step[] | null {
  const steps = plan.steps.map((step) => (of.includes(step) ? { ...step, person: by } : step)) as Step[]
  const own = (id: string) => steps.filter((step) => 'person' in step && step.person === id)
  const person = profile.people!.find(({ id }) => id === by)
  const joins = own(by).filter(({ code }) => code === 'associate' || code === 'hire')
  const isThere = person?.associatedSince !== undefined && person.associatedSince < on
  if (joins.length !== (isThere ? 0 : 1)) return null
  if (limits.leftAlone?.includes(by) || (person?.leavesOn !== undefined && person.leavesOn <= on)) return null
  const first = plan.steps.findIndex((step) => of.includes(step))
  if (joins.length > 0 && steps.indexOf(joins[0]!) > first) return null
  const isEarned = (id: string): boolean => {
    const held = profile.people!.find((one) => one.id === id)?.achievements ?? []
    const parts = held.filter(({ id: part, earned = since, expires = on }) => {
      const { retired = earned } = program.achievements[part] ?? {}
      return on <= expires && earned <= retired
    })
    const taken = own(id).flatMap((step) => (step.code === 'take' ? [step.achievement, ...step.exams] : []))
    const isHeld = (part: string) => parts.some((one) => one.id === part)
    const has = (part: string): boolean => {
      const { madeOf } = program.achievements[part] ?? {}
      return isHeld(part) || (madeOf ? contains(madeOf, has) : taken.includes(part))
    }
    const exams = own(id).flatMap((step) => (step.code === 'take' ? step.exams : []))
    const certifications = taken.map((one) => program.achievements[one]!.madeOf)
    return (
      new Set(taken).size === taken.length &&
      !exams.some(isHeld) &&
      certifications.every((madeOf) => !madeOf || contains(madeOf, has))
    )
  }
  const before = 'person' in of[0]! ? of[0].person : ''
  if (!isEarned(by) || !isEarned(before)) return null
  const exams = own(by)
    .flatMap((step) => (step.code === 'take' ? [step.achievement, ...step.exams] : []))
    .reduce((total, id) => {
      const { madeOf, exams = 1 } = program.achievements[id]!
      return total + (madeOf ? 0 : exams)
    }, 0)
  if (exams > (limits.people?.[by] ?? limits.eachPerson ?? Infinity)) return null
  return takenOn < on ? steps : null
}

const blocks = Array.from({ length: tries(5) }, (_, block) => block)

describe.each([
  ['exams', smallProgram, 0],
  ['certifications', smallProgramOfParts, 5000],
] as const)('by trying everybody, with %s', (_, makeProgram, from) => {
  test.each(blocks)('the same people could do a step (block %i)', (block) => {
    for (let seed = from + block * 20; seed < from + block * 20 + 20; seed++) {
      const random = chance(seed)
      const program = makeProgram(random)
      const profile = smallProfile(random, program, 2 + random.below(5))
      const request = smallRequest(random, program, profile)
      const result = planFor(program, profile, request, solver)
      if (!result.ok) continue
      const { plan } = result
      const found = substitutesFor(program, profile, request, plan)
      const everybody = [
        ...profile.people!.map(({ id }) => id),
        ...plan.steps.flatMap((step) => (step.code === 'hire' ? [step.person] : [])),
      ]
      plan.steps.forEach((step, at) => {
        if (!('person' in step) || step.code === 'hire') return
        const own = plan.steps.filter((other) => 'person' in other && other.person === step.person)
        const able = (steps: readonly Step[]) =>
          everybody.filter((by) => {
            if (by === step.person || steps.some(({ code }) => code === 'hire')) return false
            const changed = replaced(program, profile, request, plan, steps, by)
            return changed !== null && reaches(program, applyPlan(program, profile, plan, changed), request)
          })
        const where = `seed ${seed}, step ${at}`
        expect(found[at]!.ofPerson, where).toEqual(able(own))
        const alone = step.code === 'take' || own.length === 1 ? able([step]) : []
        expect(found[at]!.ofStep, where).toEqual(alone)
        for (const by of new Set([...found[at]!.ofPerson, ...found[at]!.ofStep])) {
          const changed = substitute(program, profile, request, plan, at, by)
          expect(scoreOf(changed, request), where).toEqual(scoreOf(plan, request))
          expect(reaches(program, applyPlan(program, profile, changed), request), where).toBe(true)
          expect(
            changed.steps.some((other) => 'person' in other && other.person === by),
            where,
          ).toBe(true)
        }
      })
    }
  })
})
