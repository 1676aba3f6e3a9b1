/** What a step concerned, found by comparing what stood before it with what stands after: edits share all they leave alone. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type { AchievementId, CompetencyId, MetricId } from '../../engine/program/index.ts'
import { openProfile, type Workspace } from './workspace.ts'

/** The one thing that a step concerned. */
export type Touched =
  | {
      readonly code: 'person'
      readonly person: PersonId
      readonly name: string | undefined
      /** The place in the list, from one. */
      readonly position: number
      /** The achievement that the step concerned, if it concerned one alone. */
      readonly achievement: AchievementId | undefined
    }
  | { readonly code: 'metric'; readonly metric: MetricId }
  | { readonly code: 'override'; readonly competency: CompetencyId }
  | { readonly code: 'membership' }
  | { readonly code: 'day'; readonly day: IsoDate | undefined }

/** Returns the one item that was changed, added or removed between two lists, and its place; `null` where it is not one. */
function oneBetween<Item>(before: readonly Item[] = [], after: readonly Item[] = []) {
  const [shorter, longer] = before.length <= after.length ? [before, after] : [after, before]
  let first = 0
  while (first < shorter.length && before[first] === after[first]) first++
  let same = 0
  while (same < shorter.length - first && before.at(-1 - same) === after.at(-1 - same)) same++
  if (longer.length - first - same !== 1) return null
  return {
    at: first,
    before: before[first],
    after: after[first],
    item: (longer === before ? before : after)[first]!,
  }
}

function withinProfile(before: Profile, after: Profile): Touched | undefined {
  const person = oneBetween(before.people, after.people)
  if (person) {
    const { id, name } = person.item
    const isChanged = before.people?.length === after.people?.length
    const held = isChanged ? oneBetween(person.before?.achievements, person.after?.achievements) : null
    return { code: 'person', person: id, name, position: person.at + 1, achievement: held?.item.id }
  }
  const metrics = Object.keys({ ...before.metrics, ...after.metrics }).filter(
    (metric) => before.metrics?.[metric] !== after.metrics?.[metric],
  )
  if (metrics.length === 1) return { code: 'metric', metric: metrics[0]! }
  const override = oneBetween(before.overrides, after.overrides)
  if (override) return { code: 'override', competency: override.item.competency }
  const isMembership =
    before.subscription !== after.subscription || before.attestations !== after.attestations
  return isMembership ? { code: 'membership' } : undefined
}

const parts = ['organization', 'people', 'metrics', 'overrides'] as const

/** Returns what a step between two states concerned; nothing where it concerned several things, or all. */
export function touchedBetween(before: Workspace, after: Workspace): Touched | undefined {
  if (before.day !== after.day) return { code: 'day', day: after.day }
  if (before.open !== after.open) return undefined
  const [from, to] = [openProfile(before), openProfile(after)]
  const changed = parts.filter((part) => from[part] !== to[part])
  return changed.length > 1 ? undefined : withinProfile(from, to)
}
