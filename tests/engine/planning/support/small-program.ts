/** Small random programs: every kind of requirement, few achievements. */
import type {
  Achievement,
  Competency,
  Expression,
  Level,
  Path,
  Program,
  Requirement,
} from '../../../../src/engine/program/types.ts'
import { program as whole } from '../../../support/program.ts'
import type { Chance } from './chance.ts'

const text = { en: 'x', ru: 'x' }
const ids = ['a', 'b', 'c', 'd', 'e']

function expression(random: Chance, names: readonly string[], depth = 0): Expression {
  if (depth === 2 || random.is(0.4)) return random.pick(names)
  const parts = Array.from({ length: 2 + random.below(2) }, () => expression(random, names, depth + 1))
  return random.is(0.5) ? { anyOf: parts } : { allOf: parts }
}

function requirement(random: Chance, names: readonly string[], scale: number): Requirement {
  const chosen = random()
  if (chosen < 0.1)
    return { kind: 'metric', metric: random.pick(['sum', 'count']), atLeast: 10 * (1 + random.below(3)) }
  if (chosen < 0.15) return { kind: 'attest', attest: 'fact' }
  const people = () => (random.is(0.7) ? scale : scale + 1)
  const team = () => ({ people: random.is(0.7) ? 1 : 2, each: expression(random, names) })
  if (chosen < 0.3)
    return {
      kind: 'separate-teams',
      separateTeams: Array.from({ length: 2 }, () => ({ ...team(), people: random.is(0.8) ? 1 : 2 })),
    }
  if (chosen < 0.5) {
    const each = { anyOf: [expression(random, names), expression(random, names)] }
    return {
      kind: 'people',
      people: people(),
      each,
      sameWay: 'unstated',
      ...(random.is(0.2) && { ofWhom: [team()] }),
    }
  }
  return {
    kind: 'people',
    people: people(),
    each: expression(random, names),
    ...(random.is(0.3) && { ofWhom: [team()] }),
  }
}

const requirements = (random: Chance, names: readonly string[], level: Level): Requirement[] =>
  Array.from({ length: 1 + random.below(2) }, () =>
    requirement(random, names, level === 'gold' && random.is(0.6) ? 2 : 1),
  )

function path(random: Chance, names: readonly string[]): Path {
  const silver = random.is(0.7)
  return {
    name: text,
    ...(silver && { silver: requirements(random, names, 'silver') }),
    ...((random.is(0.7) || !silver) && { gold: requirements(random, names, 'gold') }),
  }
}

function achievement(random: Chance): Achievement {
  return {
    kind: random.pick(['exam', 'certification', 'assessment'] as const),
    title: text,
    ...(random.is(0.07) && { retired: random.pick(['2018-01-01', '2018-10-28']) }),
    ...(random.is(0.07) && { acceptedUntil: random.pick(['2018-10-28', '2018-10-29']) }),
  }
}

const certification = (random: Chance, names: readonly string[]): Achievement => ({
  kind: 'certification',
  title: text,
  ...(random.is(0.85)
    ? {
        madeOf: expression(random, names),
        madeOfSource: { address: 'https://example.org', seen: '2018-10-29' },
      }
    : { exams: 1 + random.below(3) }),
})

/** A small program in which some achievements are certifications: of the others, of each other, or of so many exams. */
export function smallProgramOfParts(random: Chance): Program {
  const program = smallProgram(random)
  const [first, second, ...others] = Object.keys(program.achievements)
  return {
    ...program,
    outside: { outer: 'x' },
    achievements: {
      ...program.achievements,
      [second!]: certification(random, [...others, 'outer']),
      [first!]: certification(random, [...others, second!]),
    },
  }
}

export function smallProgram(random: Chance): Program {
  const names = ids.slice(0, 3 + random.below(3))
  const source = { document: 'none', published: '2018-10-29' }
  const metric = { unit: 'usd', associations: [], name: text } as const
  const competency = (): Competency => ({
    name: text,
    source,
    area: 'area',
    technologies: [],
    paths: Object.fromEntries(
      Array.from({ length: 1 + random.below(2) }, (_, at) => [`path-${at}`, path(random, names)]),
    ),
  })
  return {
    ...whole,
    achievements: Object.fromEntries(names.map((id) => [id, achievement(random)])),
    metrics: { sum: { ...metric, period: 'ttm' }, count: { ...metric, period: 'current' } },
    attestations: { fact: text },
    competencies: Object.fromEntries(
      Array.from({ length: 1 + random.below(3) }, (_, at) => [`competency-${at}`, competency()]),
    ),
  }
}
