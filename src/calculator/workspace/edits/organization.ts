/** Edits of the organization, its figures and its membership: pure, a valid profile in and a valid profile out. */
import type { MetricFigure, Override, Profile, Subscription } from '../../../engine/profile/index.ts'
import type { AttestationId, Market, MetricId } from '../../../engine/program/index.ts'
import { withOptional } from './optional.ts'

export const setOrganizationName = (profile: Profile, name: string): Profile => ({
  ...profile,
  organization: withOptional(profile.organization, 'name', name.trim() || undefined),
})

export const setMarket = (profile: Profile, market: Market): Profile => ({
  ...profile,
  organization: { ...profile.organization, market },
})

/** Sets a figure, for its whole period or by months, or takes it away; what stood there is replaced. */
export const setFigure = (profile: Profile, metric: MetricId, figure: MetricFigure | undefined): Profile => ({
  ...profile,
  metrics: withOptional({ ...profile.metrics }, metric, figure),
})

export const setAttestation = (profile: Profile, attestation: AttestationId, holds: boolean): Profile => {
  const others = (profile.attestations ?? []).filter((id) => id !== attestation)
  return { ...profile, attestations: holds ? [...others, attestation] : others }
}

export const setSubscription = (profile: Profile, subscription: Subscription | undefined): Profile =>
  withOptional(profile, 'subscription', subscription)

export const addOverride = (profile: Profile, override: Override): Profile => ({
  ...profile,
  overrides: [...(profile.overrides ?? []), override],
})

export const removeOverride = (profile: Profile, position: number): Profile => ({
  ...profile,
  overrides: (profile.overrides ?? []).filter((_, index) => index !== position),
})
