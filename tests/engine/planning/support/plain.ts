/** A second, slow and plain reading of the rules, for what people hold that counts. */
import { apart } from '../../../support/oracle/requirements.ts'
import type { Expression, Level, Program, Requirement, Team } from '../../../../src/engine/program/types.ts'

export interface Standing {
  /** For each person who counts, what counts. */
  readonly people: readonly ReadonlySet<string>[]
  readonly figures: Readonly<Record<string, number>>
  readonly facts: ReadonlySet<string>
}

export const fits = (held: ReadonlySet<string>, expression: Expression): boolean =>
  typeof expression === 'string'
    ? held.has(expression)
    : 'anyOf' in expression
      ? expression.anyOf.some((part) => fits(held, part))
      : expression.allOf.every((part) => fits(held, part))

/** Tries every way to seat different people, place by place. */
function seats(places: readonly Expression[], people: readonly ReadonlySet<string>[]): boolean {
  const [place, ...rest] = places
  if (place === undefined) return true
  return people.some((held, at) => fits(held, place) && seats(rest, people.toSpliced(at, 1)))
}

const filled = (team: Team, people: Standing['people']) =>
  people.filter((held) => fits(held, team.each)).length >= team.people

function holds(requirement: Requirement, { people, figures, facts }: Standing): boolean {
  switch (requirement.kind) {
    case 'metric':
      return (figures[requirement.metric] ?? 0) >= Number(requirement.atLeast)
    case 'attest':
      return facts.has(requirement.attest)
    case 'people': {
      const { ofWhom = [] } = requirement
      return apart(requirement).some((alternative) => {
        const able = people.filter((held) => fits(held, alternative))
        return able.length >= requirement.people && ofWhom.every((team) => filled(team, able))
      })
    }
    case 'separate-teams':
      return seats(
        requirement.separateTeams.flatMap((team) => Array<Expression>(team.people).fill(team.each)),
        people,
      )
    case 'readings':
      return requirement.readings.strict.every((item) => holds(item, { people, figures, facts }))
  }
}

export const isMet = (program: Program, competency: string, level: Level, standing: Standing): boolean =>
  Object.values(program.competencies[competency]!.paths).some((path) =>
    path[level]?.every((requirement) => holds(requirement, standing)),
  )
