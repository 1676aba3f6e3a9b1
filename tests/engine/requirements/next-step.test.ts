import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { indexPeople } from '../../../src/engine/requirements/index.ts'
import { nextStep } from '../../../src/engine/requirements/next-step.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Program, Requirement } from '../../../src/engine/program/types.ts'
import { program } from '../../support/program.ts'
import { judgedIn } from '../../support/results.ts'
import { chance } from '../planning/support/chance.ts'
import { day, smallProfile } from '../planning/support/small-profile.ts'
import { smallProgram } from '../planning/support/small-program.ts'

const person = (id: string, ...held: readonly string[]): Person => ({
  id,
  associatedSince: '2017-01-01',
  achievements: held.map((one) => ({ id: one })),
})
const profileOf = (...people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})
const stepOf = (rules: Program, requirement: Requirement, profile: Profile) =>
  nextStep(requirement, {
    program: rules,
    profile,
    people: indexPeople(rules, profile.people ?? [], day),
    on: day,
  })

describe('the next step', () => {
  const communications = program.competencies['communications']!.paths['systems-integrator']!.silver![0]!

  test('is that of the people who lack the further condition, when people enough are there', () => {
    const skilled = ['Ada', 'Bo', 'Cy'].map((id) => person(id, '70-334', '70-333'))
    const step = stepOf(program, communications, profileOf(...skilled, person('Di', '70-334')))!
    expect(step.people).toMatchObject([{ have: 0, need: 1, short: 1 }])
    expect(step.nearest).toEqual([
      ...['Ada', 'Bo', 'Cy'].map((id) => ({
        person: id,
        holds: ['70-334', '70-333'],
        lacks: [['pga-voice-framework']],
      })),
      { person: 'Di', holds: ['70-334'], lacks: [['70-333', 'mcse-productivity'], ['pga-voice-framework']] },
    ])
  })

  test('makes it met, not unclear: the same alternative as the others', () => {
    const messaging = program.competencies['messaging']!.paths['hybrid-services-partner']!.silver![0]!
    const step = stepOf(
      program,
      messaging,
      profileOf(person('Ada', 'mcse-productivity'), person('Bo', '70-345')),
    )!
    expect(step.people).toMatchObject([{ have: 1, need: 2, each: 'mcse-productivity' }])
    expect(step.nearest).toEqual([])
  })

  test('does not exist where no threshold is published for the market', () => {
    const onlyOne: Requirement = { kind: 'metric', metric: 'azure-consumption', atLeast: { developing: 5 } }
    expect(stepOf(program, onlyOne, profileOf())).toBeNull()
  })
})

test('whoever is nearest brings a requirement a step nearer to being met, and the last step makes it met', () => {
  let [steps, last] = [0, 0]
  for (let seed = 0; seed < 100; seed++) {
    const random = chance(seed)
    const rules = smallProgram(random)
    const profile = smallProfile(random, rules, 5)
    for (const { rule, result, ...place } of judgedIn(rules, assess(rules, profile, day))) {
      const at = `seed ${seed} ${JSON.stringify(place)}`
      const step = stepOf(rules, rule, profile)!
      const isMet = step.people.length + step.figures.length + step.attestations.length === 0
      expect(isMet, at).toBe(result.status === 'met')
      if (rule.kind !== 'people') continue
      for (const { person: id, lacks } of step.nearest) {
        const passed = lacks.map((choice) => ({ id: random.pick(choice) }))
        const people = profile.people!.map((one) =>
          one.id === id ? { ...one, achievements: [...one.achievements, ...passed] } : one,
        )
        const after = stepOf(rules, rule, { ...profile, people })!
        const short = (people: readonly { readonly short: number }[]) =>
          people.reduce((sum, { short }) => sum + short, 0)
        expect(short(after.people), `${at} ${id}`).toBeLessThan(short(step.people))
        steps++
        if (short(step.people) === 1) {
          const judged = judgedIn(rules, assess(rules, { ...profile, people }, day))
          const same = judged.filter((one) => one.rule === rule)
          expect(
            same.map(({ result }) => result.status),
            at,
          ).toContain('met')
          last++
        }
      }
    }
  }
  expect(steps).toBeGreaterThan(40)
  expect(last).toBeGreaterThan(15)
})
