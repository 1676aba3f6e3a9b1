/** What is saved, each under a key of its own: the visitor's own data, and the scenarios. */
import { parseScenarios, type Profile, type Scenario, scenariosFile } from '../../engine/profile/index.ts'
import { mergeProfiles, type MergedVersions } from './merging/profile.ts'
import { mergeScenarios } from './merging/scenarios.ts'
import type { Side, Versions } from './merging/three-way.ts'
import { openScenario, type Workspace } from '../workspace/workspace.ts'
import { profileKey, readProfile, readText, scenariosKey, type ReadText } from '../workspace/saved-profile.ts'

export interface Kept<Value> {
  readonly key: string
  readonly of: (workspace: Workspace) => Value
  readonly into: (workspace: Workspace, value: Value) => Workspace
  readonly read: (text: string) => ReadText<Value>
  readonly write: (value: Value) => string
  readonly merge: (versions: Versions<Value>, winner: Side) => MergedVersions<Value>
}

export const keptProfile: Kept<Profile> = {
  key: profileKey,
  of: ({ mine }) => mine,
  into: (workspace, mine) => ({ ...workspace, mine }),
  read: readProfile,
  write: (profile) => JSON.stringify(profile),
  merge: mergeProfiles,
}

export const keptScenarios: Kept<readonly Scenario[]> = {
  key: scenariosKey,
  of: ({ scenarios }) => scenarios,
  into(workspace, scenarios) {
    const next = { ...workspace, scenarios }
    return { ...next, open: openScenario(next)?.id ?? null }
  },
  read: (text) =>
    readText(text, (json) => {
      const parsed = parseScenarios(json)
      return parsed.ok ? { ok: true, value: parsed.scenarios } : parsed
    }),
  write: (scenarios) => JSON.stringify(scenariosFile(scenarios)),
  merge: mergeScenarios,
}
