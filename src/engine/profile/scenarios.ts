import * as v from 'valibot'
import { closedObject, isObject, shortList } from '../schema/index.ts'
import { most } from './bounds.ts'
import { parseProfile } from './parse.ts'
import { isNewer } from './newer.ts'
import { problem, problemOf } from './problem-of.ts'
import type { Problem } from './problems.ts'
import type { Profile } from './types.ts'

/** A named copy of the profile in which something is tried. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly profile: Profile
  /** What the plan that is carried out in it costs, where it came from one. */
  readonly plan?: { readonly cost: number; readonly unit: 'exams' | 'hours' | 'dollars' }
}

/** Scenarios, or everything that is wrong with the data. */
export type ParsedScenarios =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const format = 'competency-scenarios'
const text = v.pipe(v.string('wrong-type'), v.nonEmpty('empty'), v.maxLength(most.text, 'too-long'))

const planCost = closedObject({
  cost: v.pipe(v.number('not-an-amount'), v.finite('not-an-amount'), v.minValue(0, 'not-an-amount')),
  unit: v.picklist(['exams', 'hours', 'dollars'], 'not-one-of'),
})

/** What is kept of the scenarios; each profile in it is read by `parseProfile`. */
const kept = closedObject({
  format: v.literal(format, 'not-one-of'),
  version: v.literal(1, 'not-one-of'),
  scenarios: shortList(
    closedObject({ id: text, name: text, profile: v.unknown(), plan: v.exactOptional(planCost) }),
    most.scenarios,
    'too-many',
  ),
})

/** Returns whether the data claim to be scenarios, not one profile. */
export const holdsScenarios = (json: unknown): boolean => isObject(json) && json['format'] === format

/** Reads data that claim to be scenarios: all of them, or every problem with its place. Never throws. */
export function parseScenarios(json: unknown): ParsedScenarios {
  if (!isObject(json)) return { ok: false, problems: [problem('not-a-profile', [], json)] }
  if (isNewer(json, format))
    return { ok: false, problems: [problem('newer-version', ['version'], json['version'])] }
  const result = v.safeParse(kept, json)
  if (!result.success) return { ok: false, problems: result.issues.slice(0, most.problems).map(problemOf) }
  const problems: Problem[] = []
  const ids = new Set<string>()
  const scenarios = result.output.scenarios.flatMap(({ id, name, profile, plan }, index): Scenario[] => {
    if (ids.has(id)) problems.push(problem('duplicate-id', ['scenarios', index, 'id'], id))
    ids.add(id)
    if (problems.length >= most.problems) return []
    const parsed = parseProfile(profile)
    if (parsed.ok) return [{ id, name, profile: parsed.profile, ...(plan && { plan }) }]
    for (const one of parsed.problems)
      problems.push({ ...one, place: ['scenarios', index, 'profile', ...one.place] })
    return []
  })
  return problems.length === 0
    ? { ok: true, scenarios }
    : { ok: false, problems: problems.slice(0, most.problems) }
}

/** Returns the data that `parseScenarios` reads. */
export const scenariosFile = (scenarios: readonly Scenario[]): unknown => ({ format, version: 1, scenarios })
