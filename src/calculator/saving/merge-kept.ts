/** Merges workspaces by what is kept of them: the visitor's own data, the scenarios, other rules that are chosen, and what plans are asked for. */
import type { PlanSettings, Profile, Scenario } from '../../engine/profile/index.ts'
import type { MergeStep } from '../workspace/history.ts'
import { openScenario, type Workspace } from '../workspace/workspace.ts'
import { mergeProfiles, type MergedVersions } from './merging/profile.ts'
import { mergeScenarios } from './merging/scenarios.ts'
import { mergeWhole, partOf, type Side, type Versions } from './merging/three-way.ts'
import type { Clash } from './reasons.ts'

interface Kept<Value> {
  readonly of: (workspace: Workspace) => Value
  readonly into: (workspace: Workspace, value: Value) => Workspace
  readonly merge: (versions: Versions<Value>, winner: Side) => MergedVersions<Value>
}

const profile: Kept<Profile> = {
  of: ({ mine }) => mine,
  into: (workspace, mine) => ({ ...workspace, mine }),
  merge: mergeProfiles,
}

const scenarios: Kept<readonly Scenario[]> = {
  of: ({ scenarios }) => scenarios,
  into(workspace, scenarios) {
    const next = { ...workspace, scenarios }
    return { ...next, open: openScenario(next)?.id ?? null }
  },
  merge: mergeScenarios,
}

/** What is chosen, not entered: the winner's stands, and nobody is asked. */
const mergeChosen = <Value>(versions: Versions<Value>, winner: Side): MergedVersions<Value> => ({
  value: mergeWhole(versions, (both) => both[winner]),
  clashes: [],
})

type Rules = Pick<Workspace, 'edition' | 'day'>

const rules: Kept<Rules> = {
  of: ({ edition, day }) => (edition === undefined ? {} : { edition, day }),
  into: (workspace, { edition, day }) =>
    edition === undefined ? { ...workspace, edition } : { ...workspace, edition, day },
  merge: mergeChosen,
}

const plan: Kept<PlanSettings | undefined> = {
  of: ({ plan }) => plan,
  into: (workspace, plan) => ({ ...workspace, plan }),
  merge: mergeChosen,
}

/** The calculation date is kept with another edition only: the page's own opens on its own day. */
export const asKept = (workspace: Workspace): Workspace =>
  workspace.edition === undefined && workspace.day !== undefined
    ? { ...workspace, day: undefined }
    : workspace

/** Merges what two sides made of a workspace; what is not kept is as it is in `onto`. */
export function mergeKept(
  versions: Versions<Workspace>,
  winner: Side,
  onto: Workspace = versions.ours,
): { readonly workspace: Workspace; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = []
  let workspace = onto
  const merge = <Value>({ of, into, merge }: Kept<Value>) => {
    const merged = merge(partOf(versions, of), winner)
    clashes.push(...merged.clashes)
    workspace = into(workspace, merged.value)
  }
  merge(profile)
  merge(scenarios)
  merge(rules)
  merge(plan)
  return { workspace, clashes }
}

/** Merges a step from `base` to `theirs` into `ours`. Where both changed one thing, the step is taken. */
export const mergeStep: MergeStep = (versions) => mergeKept(versions, 'theirs', versions.theirs).workspace
