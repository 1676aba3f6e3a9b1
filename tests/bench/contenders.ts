/** Three ways to count who satisfies what, each split into preparing the people and judging the whole program. */
import { LogicEngine } from 'json-logic-engine'
import { addDays, type IsoDate } from '../../src/engine/calendar/index.ts'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { indexPeople } from '../../src/engine/requirements/people-index.ts'
import { judge } from '../../src/engine/eligibility/judge.ts'
import type { RequirementResult } from '../../src/engine/requirements/types.ts'
import type { Person, Profile } from '../../src/engine/profile/types.ts'
import type { Expression, Program } from '../../src/engine/program/types.ts'
import { conditionsOf } from './conditions.ts'

export interface Contender {
  readonly name: string
  /** Prepares the people for the day; the function that it returns judges the program and gives every count. */
  readonly prepare: (people: readonly Person[]) => () => readonly number[]
}

const profileOf = (people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})

const countsIn = (result: RequirementResult): readonly number[] => {
  switch (result.kind) {
    case 'metric':
    case 'attest':
      return []
    case 'people':
      return [result.have, ...result.ofWhom.map(({ have }) => have)]
    case 'separate-teams':
      return result.teams.map(({ have }) => have)
    case 'readings':
      return [...result.strict, ...result.lenient].flatMap(countsIn)
  }
}

const ours = (program: Program, on: IsoDate): Contender => ({
  name: 'this engine',
  prepare: (people) => {
    const profile = profileOf(people)
    const index = indexPeople(program, people, on)
    return () => {
      const judged = judge({ program, profile, people: index, on })
      return Object.values(judged).flatMap(({ paths }) =>
        Object.values(paths).flatMap((path) =>
          program.levels.flatMap((level) => (path[level]?.requirements ?? []).flatMap(countsIn)),
        ),
      )
    }
  },
})

/** The ids that count for the person on the day, without the exceptions that these people don't have. */
const held = (program: Program, person: Person, on: IsoDate): readonly string[] =>
  person.associatedSince !== undefined && person.associatedSince <= addDays(on, -1)
    ? person.achievements
        .filter(({ id, earned = '' }) => {
          const { acceptedUntil = on, availableFrom = '' } = program.achievements[id]!
          return availableFrom <= earned && earned < on && on <= acceptedUntil
        })
        .map(({ id }) => id)
    : []

const satisfies = (ids: ReadonlySet<string>, expression: Expression): boolean => {
  if (typeof expression === 'string') return ids.has(expression)
  if ('allOf' in expression) return expression.allOf.every((part) => satisfies(ids, part))
  return expression.anyOf.some((part) => satisfies(ids, part))
}

const plainFilter = (program: Program, on: IsoDate): Contender => {
  const conditions = conditionsOf(program)
  return {
    name: 'plain filter',
    prepare: (people) => {
      const sets = people.map((person) => new Set(held(program, person, on)))
      return () => conditions.map((each) => sets.filter((ids) => satisfies(ids, each)).length)
    },
  }
}

type Rule = { readonly var: string } | { readonly and: readonly Rule[] } | { readonly or: readonly Rule[] }
const ruleOf = (expression: Expression): Rule => {
  if (typeof expression === 'string') return { var: expression }
  return 'allOf' in expression ? { and: expression.allOf.map(ruleOf) } : { or: expression.anyOf.map(ruleOf) }
}

const jsonLogic = (program: Program, on: IsoDate): Contender => {
  const engine = new LogicEngine()
  const rules = conditionsOf(program).map((each) => engine.build({ filter: [{ var: '' }, ruleOf(each)] }))
  return {
    name: 'json-logic-engine',
    prepare: (people) => {
      const facts = people.map((person) =>
        Object.fromEntries(held(program, person, on).map((id) => [id, true])),
      )
      return () => rules.map((rule) => (rule(facts) as readonly unknown[]).length)
    },
  }
}

/** Ours first. */
export const contenders = (program: Program, on: IsoDate): readonly Contender[] => [
  ours(program, on),
  plainFilter(program, on),
  jsonLogic(program, on),
]

/** The whole assessment of the people, as the calculator asks for it; gives the number of competencies. */
export const wholeAssessment = (program: Program, people: readonly Person[], on: IsoDate): number =>
  Object.keys(assess(program, profileOf(people), on).competencies).length
