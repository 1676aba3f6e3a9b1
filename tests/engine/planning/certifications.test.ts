/** Certifications in plans: they cost the exams that are still missing. */
import { beforeAll, describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import { applyPlan } from '../../../src/engine/planning/scenario.ts'
import type { HeldAchievement, Profile } from '../../../src/engine/profile/types.ts'
import { program as edition } from '../../support/program.ts'
import { blocks } from '../../support/law.ts'
import { BruteForce } from './support/brute-force.ts'
import { chance } from './support/chance.ts'
import { inVain, reaches, scoreOf } from './support/judged.ts'
import { publishedTargets, smallProfile, smallRequest } from './support/small-profile.ts'
import { smallProgramOfParts } from './support/small-program.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const day = '2018-10-29'
const profileOf = (...people: readonly (readonly HeldAchievement[])[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: people.map((achievements, at) => ({ id: `p${at}`, associatedSince: '2017-01-01', achievements })),
})
const id = (...ids: readonly string[]): HeldAchievement[] => ids.map((one) => ({ id: one }))

/** The steps towards Gold in Messaging: four people with MCSE: Productivity, or with three exams. */
function stepsFor(profile: Profile, limits = {}) {
  const request = { targets: [{ competency: 'messaging', level: 'gold' }], on: day, limits } as const
  const result = planFor(edition, profile, request, solver)
  return result.ok
    ? result.plan.steps.map((step) =>
        step.code === 'take' ? [step.person, step.achievement, ...step.exams, step.cost] : step.code,
      )
    : result.code
}

describe('a certification', () => {
  test('costs the exams that are missing, and is one step with them', () => {
    const lacking = id('mcsa-windows-server-2016')
    const full = id('mcse-productivity')
    expect(stepsFor(profileOf(full, full, full, lacking))).toEqual([['p3', 'mcse-productivity', '70-339', 1]])
  })

  test('costs nothing where only its entry is missing', () => {
    const full = id('mcse-productivity')
    const whole = id('mcsa-windows-server-2016', '70-339')
    expect(stepsFor(profileOf(full, full, full, whole))).toEqual([['p3', 'mcse-productivity', 0]])
  })

  test('needs no part to count: one of somebody without an association will do', () => {
    const profile = profileOf(...Array.from({ length: 3 }, () => id('mcse-productivity')), [])
    const [, , , last] = profile.people!
    const { associatedSince: _, ...stranger } = { ...last!, achievements: id('mcsa-office-365', '70-339') }
    const people = [...profile.people!.slice(0, 3), stranger]
    expect(stepsFor({ ...profile, people })).toEqual(['associate', ['p3', 'mcse-productivity', 0]])
  })

  test('is bound by the limit on exams of one person', () => {
    const full = id('mcse-productivity')
    const one = profileOf(full, full, full, id('mcsa-office-365'))
    expect(stepsFor(one, { people: { p0: 0, p1: 0, p2: 0, p3: 0 } })).toBe('impossible')
    expect(stepsFor(one, { people: { p0: 0, p1: 0, p2: 0, p3: 1 } })).toEqual([
      ['p3', 'mcse-productivity', '70-339', 1],
    ])
  })

  test('is not proposed where a part is neither held nor can be taken', () => {
    const request = {
      targets: [{ competency: 'cloud-platform', level: 'gold' }],
      on: day,
      limits: { hires: 4 },
    } as const
    const result = planFor(edition, profileOf(), request, solver)
    expect(JSON.stringify(result)).not.toContain('mcsa-linux-on-azure')
  })

  test('of unknown parts costs as many exams as it usually takes', () => {
    const request = {
      targets: [{ competency: 'application-development', level: 'gold' }],
      on: day,
    } as const
    const profile = profileOf(...Array.from({ length: 4 }, () => []))
    const result = planFor(edition, profile, request, solver)
    expect(result.ok && result.plan.cost).toBe(12)
    const limited = planFor(edition, profile, { ...request, limits: { eachPerson: 2 } }, solver)
    expect(limited.ok).toBe(false)
  })
})

test('with too many combinations each certification is taken for itself, and nothing is called proven', () => {
  const targets = publishedTargets(edition).filter(({ level }) => level === 'gold')
  const profile = profileOf(...Array.from({ length: 16 }, () => id('70-346')))
  const request = { targets, on: day } as const
  const result = planFor(edition, profile, request, solver)
  if (!result.ok) throw new Error(result.code)
  expect(result.plan.proven).toBe(false)
  expect(reaches(edition, applyPlan(edition, profile, result.plan), request)).toBe(true)
  expect(JSON.stringify(result.plan)).not.toContain(' for ')
})

test.each(blocks(6))(
  'plans with certifications are found and proven like by brute force (block %i)',
  (block) => {
    for (let seed = 9000 + block * 40; seed < 9000 + block * 40 + 40; seed++) {
      const random = chance(seed)
      const program = smallProgramOfParts(random)
      const profile = smallProfile(random, program, 2 + random.below(2))
      const request = smallRequest(random, program, profile)
      const brute = new BruteForce(program, profile, request)
      const result = planFor(program, profile, request, solver)
      const at = `seed ${seed}`
      if (!result.ok) {
        expect(result.code, at).toBe('impossible')
        expect(brute.exists(), at).toBe(false)
        continue
      }
      const { plan } = result
      expect(plan.proven, at).toBe(true)
      expect(reaches(program, applyPlan(program, profile, plan), request), at).toBe(true)
      const [unpriced, cost] = scoreOf(plan, request)
      expect(brute.existsBelow([unpriced, cost, 0]), `${at}: a cheaper plan exists`).toBe(false)
      expect(inVain(program, profile, plan, request), at).toEqual([])
    }
  },
)
