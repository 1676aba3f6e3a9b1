/** What is saved, each under a key of its own: the visitor's own data, the scenarios, and other rules that are chosen. */
import { isIsoDate } from '../../engine/calendar/index.ts'
import { parseScenarios, type Profile, type Scenario, scenariosFile } from '../../engine/profile/index.ts'
import { mergeProfiles, type MergedVersions } from './merging/profile.ts'
import { mergeScenarios } from './merging/scenarios.ts'
import { mergeWhole, type Side, type Versions } from './merging/three-way.ts'
import { openScenario, type Workspace } from '../workspace/workspace.ts'
import {
  profileKey,
  readProfile,
  readText,
  rulesKey,
  scenariosKey,
  type ReadText,
} from '../workspace/saved-profile.ts'

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

/** Another edition and the day, parted by a blank; nothing for the page's own, which opens on its own day. */
export const keptRules: Kept<string> = {
  key: rulesKey,
  of: ({ edition, day = '' }) => (edition === undefined ? '' : `${edition} ${day}`),
  into(workspace, text) {
    const [edition, day = ''] = text.split(' ')
    return edition
      ? { ...workspace, edition, day: isIsoDate(day) ? day : undefined }
      : { ...workspace, edition: undefined }
  },
  read: (value) => ({ code: 'read', value }),
  write: (text) => text,
  merge: (versions, winner) => ({ value: mergeWhole(versions, (both) => both[winner]), clashes: [] }),
}
