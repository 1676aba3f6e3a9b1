/** A visitor's own data with the scenarios, by whose rules they are judged and what plans are asked for: all that is kept, in one file. */
import * as v from 'valibot'
import type { IsoDate } from '../calendar/index.ts'
import { calendarDay, closedObject, isObject } from '../schema/index.ts'
import { most } from './bounds.ts'
import { isNewer } from './newer.ts'
import { parseProfile, type ParsedProfile } from './parse.ts'
import { planSettings, type PlanSettings } from './plan-settings.ts'
import { problem, problemOf } from './problem-of.ts'
import type { Problem } from './problems.ts'
import { parseScenarios, scenariosFile, type ParsedScenarios, type Scenario } from './scenarios.ts'
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
  const { profile, scenarios } = json
  const mine = parseProfile(profile)
  const others = parseScenarios({ ...(scenariosFile([]) as object), scenarios })
  if (result.success && mine.ok && others.ok) {
    const { format: _, version: __, ...chosen } = result.output
    return { ok: true, ...chosen, profile: mine.profile, scenarios: others.scenarios }
  }
  const within = (
    place: 'profile' | 'scenarios',
    parsed: ParsedProfile | ParsedScenarios,
  ): readonly Problem[] =>
    // What is missing is told by the schema.
    parsed.ok || !Object.hasOwn(json, place)
      ? []
      : parsed.problems.map((one) => (place === 'profile' ? { ...one, place: [place, ...one.place] } : one))
  const problems = [
    ...(result.issues ?? []).slice(0, most.problems).map(problemOf),
    ...within('profile', mine),
    ...within('scenarios', others),
  ]
  return { ok: false, problems: problems.slice(0, most.problems) }
}

/** Returns the data that `parseWorkspace` reads. */
export const workspaceFile = (data: WorkspaceData): unknown => ({ format, version: 1, ...data })
