/** The organization, its figures and its membership: every edit as a step that can be undone. */
import { computed } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Profile, WorkspaceData } from '../../engine/profile/index.ts'
import type { AttestationId, Level, Market, MetricId } from '../../engine/program/index.ts'
import * as edit from './edits/organization.ts'
import { emptyProfile, withOpenProfile, type Workspace } from './workspace.ts'
import type { FieldId } from '../kit/context.ts'
import type { History } from './history.ts'

/** Drafts of these fields wait until level and day are both there. */
export const packageFields = { level: 'package/level', purchased: 'package/purchased' } as const

const levels: readonly Level[] = ['silver', 'gold']
const none: NonNullable<Profile['metrics']> = {}
const noOverrides: NonNullable<Profile['overrides']> = []
const nothing: readonly AttestationId[] = []

/** A copy whose plans have no limits of single people: others come in their place, who may have the same ids. */
function withoutLimitsOfPeople(workspace: Workspace): Workspace {
  const { plan } = workspace
  if (!plan?.limits?.people && !plan?.limits?.leftAlone) return workspace
  const { people: _, leftAlone: __, ...limits } = plan.limits
  return { ...workspace, plan: { ...plan, limits } }
}

export function createOrganization(history: History) {
  const { $workspace, $profile, $drafts, arrange, change, draft, dropDrafts } = history

  /** Puts another profile in place of the whole one. */
  function replace(step: 'load-sample' | 'open-file', profile: Profile) {
    const workspace = $workspace.get()
    arrange(
      step,
      withOpenProfile(workspace.open === null ? withoutLimitsOfPeople(workspace) : workspace, profile),
    )
    dropDrafts('')
  }

  /** The level of a package whose day of purchase is still to come. */
  const chosen = () => levels.find((level) => level === $drafts.get()[packageFields.level])

  return {
    $organization: computed($profile, ({ organization }) => organization),
    $metrics: computed($profile, ({ metrics = none }) => metrics),
    $attestations: computed($profile, ({ attestations = nothing }) => attestations),
    $overrides: computed($profile, ({ overrides = noOverrides }) => overrides),
    $subscription: computed($profile, ({ subscription }) => subscription),

    rename: (name: string, field: FieldId) =>
      change('edit-organization', edit.setOrganizationName($profile.get(), name), field),
    setMarket: (market: Market) => change('edit-organization', edit.setMarket($profile.get(), market)),
    setFigure: (metric: MetricId, amount: number | undefined, field?: FieldId) =>
      change('edit-figure', edit.setFigure($profile.get(), metric, amount), field),
    attest: (attestation: AttestationId, holds: boolean) =>
      change('edit-attestation', edit.setAttestation($profile.get(), attestation, holds)),

    /** Chooses the package; without a day of purchase yet it stays a draft. */
    choosePackage(level: Level | undefined) {
      const current = $profile.get().subscription
      if (level && !current) {
        draft(packageFields.level, level)
        return
      }
      const next = level && current && { ...current, level }
      change('edit-package', edit.setSubscription($profile.get(), next))
      if (!level) dropDrafts('package/')
    },
    setPurchased(purchased: IsoDate) {
      const level = $profile.get().subscription?.level ?? chosen()
      if (!level) return
      const next = edit.setSubscription($profile.get(), { level, purchased })
      change('edit-package', next, packageFields.purchased)
      draft(packageFields.level, undefined)
    },

    loadSample: (sample: Profile) => replace('load-sample', sample),
    open: (profile: Profile) => replace('open-file', profile),
    /** Puts a whole workspace in place of the visitor's own data and scenarios. */
    openWorkspace({ profile: mine, ...rest }: WorkspaceData) {
      arrange('open-file', { mine, ...rest, open: null })
      dropDrafts('')
    },
    /** Puts a shared profile in place of the visitor's own data, which are opened. */
    takeShared(profile: Profile) {
      arrange('take-shared', { ...withoutLimitsOfPeople($workspace.get()), mine: profile, open: null })
      dropDrafts('')
    },
    /** Empties what is open; with the visitor's own data goes what plans are asked for. */
    startOver() {
      const emptied = withOpenProfile($workspace.get(), emptyProfile)
      arrange('start-over', emptied.open === null ? { ...emptied, plan: undefined } : emptied)
      dropDrafts('')
    },
  }
}
export type Organization = ReturnType<typeof createOrganization>
