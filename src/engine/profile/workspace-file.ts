/** A visitor's own data with the scenarios, by whose rules they are judged and what plans are asked for: all that is kept, in one file. */
import * as v from 'valibot'
import type { IsoDate } from '../calendar/index.ts'
import { calendarDay, closedObject, isObject } from '../schema/index.ts'
import { most } from './bounds.ts'
import { isNewer } from './newer.ts'
import { parseProfile } from './parse.ts'
import { planSettings, type PlanSettings } from './plan-settings.ts'
import { problem, problemOf } from './problem-of.ts'
import type { Problem } from './problems.ts'
import { parseScenarios, scenariosFile, type Scenario } from './scenarios.ts'
import type { Profile } from './types.ts'

/** All that is kept of a visitor's work. */
export interface WorkspaceData {
  readonly profile: Profile
  readonly scenarios: readonly Scenario[]
  /** By whose rules it is judged, and on which day, where that is not as the page opens. */
  readonly edition?: string
  readonly day?: IsoDate
  readonly plan?: PlanSettings
}

/** A workspace, or everything that is wrong with the data. */
export type ParsedWorkspace =
  ({ readonly ok: true } & WorkspaceData) | { readonly ok: false; readonly problems: readonly Problem[] }

const format = 'competency-workspace'
const schema = closedObject({
  format: v.literal(format, 'not-one-of'),
  version: v.literal(1, 'not-one-of'),
  profile: v.unknown(),
  scenarios: v.unknown(),
  edition: v.exactOptional(
    v.pipe(v.string('wrong-type'), v.nonEmpty('empty'), v.maxLength(most.text, 'too-long')),
  ),
  day: v.exactOptional(calendarDay('wrong-type', 'not-a-day')),
  plan: v.exactOptional(planSettings),
})

/** Returns whether the data claim to be a workspace. */
export const holdsWorkspace = (json: unknown): boolean => isObject(json) && json['format'] === format

/** Reads data that claim to be a workspace: all of it, or every problem with its place. Never throws. */
export function parseWorkspace(json: unknown): ParsedWorkspace {
  if (!isObject(json)) return { ok: false, problems: [problem('not-a-profile', [], json)] }
  if (isNewer(json, format))
    return { ok: false, problems: [problem('newer-version', ['version'], json['version'])] }
  const result = v.safeParse(schema, json)
  if (!result.success) return { ok: false, problems: result.issues.slice(0, most.problems).map(problemOf) }
  const { format: _, version: __, profile, scenarios, ...chosen } = result.output
  const mine = parseProfile(profile)
  const others = parseScenarios({ ...(scenariosFile([]) as object), scenarios })
  if (mine.ok && others.ok)
    return {
      ok: true,
      profile: mine.profile,
      scenarios: others.scenarios,
      ...chosen,
    }
  const within = mine.ok
    ? []
    : mine.problems.map((one) => ({ ...one, place: ['profile', ...one.place] as const }))
  const problems = [...within, ...(others.ok ? [] : others.problems)]
  return { ok: false, problems: problems.slice(0, most.problems) }
}

/** Returns the data that `parseWorkspace` reads. */
export const workspaceFile = (data: WorkspaceData): unknown => ({ format, version: 1, ...data })
