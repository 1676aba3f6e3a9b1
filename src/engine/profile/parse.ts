import * as v from 'valibot'
import { isObject } from '../schema/index.ts'
import { joinEqual, most } from './bounds.ts'
import { duplicateIds } from './duplicates.ts'
import { isNewer } from './newer.ts'
import { problem, problemOf } from './problem-of.ts'
import type { Problem } from './problems.ts'
import { profile } from './schema.ts'
import type { Profile } from './types.ts'

/** A profile, or everything that is wrong with the data. */
export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads data that claims to be a profile. Never throws. The profile is a copy, equal to the data; otherwise every
 * problem is listed with its place, up to `most.problems`; of a list that is too long only that is said. A person's equal
 * achievements are joined where they are more than there may be. Of data in a newer version only that is said: its rules
 * are not known here. Ids are not looked up in the program: `assess` reports those it doesn't know.
 */
export function parseProfile(json: unknown): ParsedProfile {
  if (!isObject(json)) return { ok: false, problems: [problem('not-a-profile', [], json)] }
  if (isNewer(json, 'competency-profile'))
    return { ok: false, problems: [problem('newer-version', ['version'], json['version'])] }
  const result = v.safeParse(profile, joinEqual(json))
  const problems = [...(result.issues ?? []).map(problemOf), ...duplicateIds(json)]
  return result.success && problems.length === 0
    ? { ok: true, profile: result.output }
    : { ok: false, problems: problems.slice(0, most.problems) }
}
