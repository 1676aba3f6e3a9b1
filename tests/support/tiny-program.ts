/** Programs and companies of a few lines, so that an example shows all that matters to it. */
import type { HeldAchievement, Person, Profile } from '../../src/engine/profile/types.ts'
import type {
  Achievement,
  Metric,
  Program,
  Requirement,
  RequirementOf,
} from '../../src/engine/program/types.ts'
import { program } from './program.ts'

const text = { en: 'x', ru: 'x' }
const source = { document: 'none', published: '2018-10-29' }

/** What a path asks for at its levels. */
export type TinyPath = Readonly<Partial<Record<'silver' | 'gold', readonly Requirement[]>>>

interface Tiny {
  /** Exams `a`, `b`, `c` and `d`, each with what is said of it here. */
  readonly achievements?: Readonly<Record<string, Partial<Achievement>>>
  /** `sum` of twelve months and `count` of today, each with what is said of it here. */
  readonly metrics?: Readonly<Record<string, Partial<Metric>>>
  /** The paths of each competency: `c0` with `p0`, `p1` …, `c1` and so on. */
  readonly competencies: readonly (readonly TinyPath[])[]
}

/** Returns a program of such competencies under the rules of the edition. */
export function tinyProgram({ achievements = {}, metrics = {}, competencies }: Tiny): Program {
  const exams = { a: {}, b: {}, c: {}, d: {}, ...achievements }
  const figures = { sum: {}, count: { period: 'current' as const }, ...metrics }
  return {
    ...program,
    achievements: Object.fromEntries(
      Object.entries(exams).map(([id, rest]) => [id, { kind: 'exam', title: text, ...rest }]),
    ),
    metrics: Object.fromEntries(
      Object.entries(figures).map(([id, rest]) => [
        id,
        { unit: 'usd', associations: [], name: text, period: 'ttm', ...rest } satisfies Metric,
      ]),
    ),
    attestations: { fact: text },
    areas: { area: text },
    competencies: Object.fromEntries(
      competencies.map((paths, at) => [
        `c${at}`,
        {
          name: text,
          source,
          area: 'area',
          technologies: [],
          paths: Object.fromEntries(paths.map((levels, path) => [`p${path}`, { name: text, ...levels }])),
        },
      ]),
    ),
  }
}

/** Returns a requirement of so many people, each with the achievement or what else is asked. */
export const peopleWith = (
  people: number,
  each: RequirementOf<'people'>['each'],
): RequirementOf<'people'> => ({ kind: 'people', people, each })

/** Returns a requirement of a figure. */
export const figureOf = (metric: string, atLeast: number): RequirementOf<'metric'> => ({
  kind: 'metric',
  metric,
  atLeast,
})

/** Returns somebody who has been associated for years, with these achievements. */
export const holder = (
  id: string,
  achievements: readonly (string | HeldAchievement)[],
  rest: Partial<Person> = {},
): Person => ({
  id,
  associatedSince: '2017-01-01',
  achievements: achievements.map((held) => (typeof held === 'string' ? { id: held } : held)),
  ...rest,
})

/** Returns a company of these people. */
export const companyOf = (people: readonly Person[], rest: Partial<Profile> = {}): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
  ...rest,
})
