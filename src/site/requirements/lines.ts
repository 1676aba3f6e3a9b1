import type {
  AttestationId,
  Expression,
  MetricId,
  Path,
  Program,
  Requirement,
  Threshold,
} from '../../engine/program/index.ts'
import { type Doubt, doubtsOf } from '../../engine/requirements/index.ts'

/** What one line asks for. */
type Asked =
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly atLeast: Threshold }
  | { readonly kind: 'attest'; readonly attest: AttestationId }
  | { readonly kind: 'people'; readonly people: number; readonly each: Expression }
  /** Some of the people of the line before: `base` is what they hold as well. */
  | {
      readonly kind: 'ofWhom'
      readonly people: number
      readonly each: Expression
      readonly base: Expression
    }
  | { readonly kind: 'team'; readonly team: number; readonly people: number; readonly each: Expression }

/** One thing that a level asks for, as one line of a table, with what the source leaves in doubt about its requirement. */
export type RequirementLine = Asked & { readonly doubts: readonly Doubt[] }

/** A line that asks for people. */
export type PeopleLine = Extract<RequirementLine, { readonly each: Expression }>

/** A line that says what it is about before its numbers. */
export type TopicLine = Exclude<RequirementLine, { readonly kind: 'people' | 'ofWhom' }>

/** What Silver and Gold ask for in one respect. `shared`: the same thing, in different numbers. */
export interface PathRow {
  readonly silver?: RequirementLine
  readonly gold?: RequirementLine
  readonly shared: boolean
}

function asked(requirement: Requirement): readonly Asked[] {
  switch (requirement.kind) {
    case 'metric':
    case 'attest':
      return [requirement]
    case 'people': {
      const { kind, people, each, ofWhom = [] } = requirement
      return [
        { kind, people, each },
        ...ofWhom.map((team) => ({ kind: 'ofWhom' as const, ...team, base: each })),
      ]
    }
    case 'separate-teams':
      return requirement.separateTeams.map((team, index) => ({ kind: 'team', team: index + 1, ...team }))
    case 'readings':
      return requirement.readings.strict.flatMap(asked)
  }
}

/** Returns what a requirement asks for, line by line: of two readings, by the strict one. The first line has the doubts. */
export function requirementLines(requirement: Requirement, program: Program): readonly RequirementLine[] {
  const doubts = doubtsOf(requirement, program)
  return asked(requirement).map((line, at) => ({ ...line, doubts: at === 0 ? doubts : [] }))
}

/** Two lines with the same subject differ in their numbers alone. */
function subjectOf(line: RequirementLine): string {
  switch (line.kind) {
    case 'metric':
      return `metric ${line.metric}`
    case 'attest':
      return `attest ${line.attest}`
    case 'people':
    case 'ofWhom':
      return `${line.kind} ${JSON.stringify(line.each)}`
    case 'team':
      return `team ${line.team} ${JSON.stringify(line.each)}`
  }
}

/** Returns the line if it asks for people. */
export function peopleIn(line: RequirementLine): PeopleLine | undefined {
  switch (line.kind) {
    case 'people':
    case 'ofWhom':
    case 'team':
      return line
    case 'metric':
    case 'attest':
      return undefined
  }
}

/** Returns the line if it says what it is about before its numbers. */
export function topicIn(line: RequirementLine): TopicLine | undefined {
  switch (line.kind) {
    case 'metric':
    case 'attest':
    case 'team':
      return line
    case 'people':
    case 'ofWhom':
      return undefined
  }
}

/** Returns the lines of a path, those of Silver and Gold with the same subject side by side, then those of the same kind. */
export function pathRows({ silver = [], gold = [] }: Path, program: Program): readonly PathRow[] {
  const lines = silver.flatMap((requirement) => requirementLines(requirement, program))
  const left = gold.flatMap((requirement) => requirementLines(requirement, program))
  const take = (fits: (line: RequirementLine) => boolean): RequirementLine | undefined => {
    const index = left.findIndex(fits)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const twins = lines.map((line) => take((other) => subjectOf(other) === subjectOf(line)))
  const rows = lines.map((line, index): PathRow => {
    const twin = twins[index]
    if (twin) return { silver: line, gold: twin, shared: true }
    const akin = take((other) => other.kind === line.kind)
    return akin ? { silver: line, gold: akin, shared: false } : { silver: line, shared: false }
  })
  return [...rows, ...left.map((line): PathRow => ({ gold: line, shared: false }))]
}
