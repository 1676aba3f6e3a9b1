import type {
  AttestationId,
  Expression,
  MetricId,
  Path,
  Requirement,
  Threshold,
} from '../../engine/program/index.ts'

/** One thing that a level asks for, as one line of a table. */
export type RequirementLine =
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly atLeast: Threshold }
  | { readonly kind: 'attest'; readonly attest: AttestationId }
  | {
      readonly kind: 'people'
      readonly people: number
      readonly each: Expression
      readonly unstated: boolean
    }
  | { readonly kind: 'ofWhom'; readonly people: number; readonly each: Expression }
  | { readonly kind: 'team'; readonly team: number; readonly people: number; readonly each: Expression }

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

/** Returns what a requirement asks for, line by line. */
export function requirementLines(requirement: Requirement): readonly RequirementLine[] {
  switch (requirement.kind) {
    case 'metric':
    case 'attest':
      return [requirement]
    case 'people': {
      const { kind, people, each, ofWhom = [], sameWay } = requirement
      return [
        { kind, people, each, unstated: sameWay !== undefined },
        ...ofWhom.map((team) => ({ kind: 'ofWhom' as const, ...team })),
      ]
    }
    case 'separate-teams':
      return requirement.separateTeams.map((team, index) => ({ kind: 'team', team: index + 1, ...team }))
  }
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
export function pathRows({ silver = [], gold = [] }: Path): readonly PathRow[] {
  const left = gold.flatMap(requirementLines)
  const take = (fits: (line: RequirementLine) => boolean): RequirementLine | undefined => {
    const index = left.findIndex(fits)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const lines = silver.flatMap(requirementLines)
  const twins = lines.map((line) => take((other) => subjectOf(other) === subjectOf(line)))
  const rows = lines.map((line, index): PathRow => {
    const twin = twins[index]
    if (twin) return { silver: line, gold: twin, shared: true }
    const akin = take((other) => other.kind === line.kind)
    return akin ? { silver: line, gold: akin, shared: false } : { silver: line, shared: false }
  })
  return [...rows, ...left.map((line): PathRow => ({ gold: line, shared: false }))]
}
