/** Merges what two tabs made of the scenarios: each by itself, and its profile by what stands in it. */
import type { Clash } from '../reasons.ts'
import { freeName } from '../../workspace/workspace.ts'
import type { Scenario } from '../../../engine/profile/index.ts'
import { mergeEntries, mergeProfiles, type MergedVersions } from './profile.ts'
import { byId, mergeEach, mergeWhole, partOf, type Side, type Versions } from './three-way.ts'

type Scenarios = readonly Scenario[]

/** Two tabs may have given one name; the later one gets a number. */
const withOwnNames = (scenarios: Scenarios): Scenarios =>
  scenarios.reduce<Scenario[]>((named, one) => {
    const name = freeName(
      one.name,
      named.map(({ name }) => name),
    )
    return [...named, name === one.name ? one : { ...one, name }]
  }, [])

/** What both tabs have made of the scenarios since `base`. Edits of different things all stand. */
export function mergeScenarios(versions: Versions<Scenarios>, winner: Side): MergedVersions<Scenarios> {
  const clashes: Clash[] = []
  const settle =
    (scenario: Scenario | undefined) =>
    <Value>(versions: Versions<Value>): Value => {
      if (scenario) clashes.push({ code: 'scenario', name: scenario.name })
      return versions[winner]
    }
  const mergeOne = ({ base, ours, theirs }: Versions<Scenario>): Scenario => {
    const one = { base, ours, theirs }
    const rest = mergeEntries(
      partOf(one, ({ profile: _, ...rest }) => rest),
      () => settle(ours),
    )
    const profile = mergeProfiles(
      partOf(one, ({ profile }) => profile),
      winner,
    )
    if (profile.clashes.length > 0) settle(ours)(one)
    return { ...rest, profile: profile.value }
  }
  const value = mergeWhole(versions, () =>
    withOwnNames([
      ...mergeEach(partOf(versions, byId), (_, one) =>
        mergeWhole(one, (one) => {
          const { base, ours, theirs } = one
          return base && ours && theirs ? mergeOne({ base, ours, theirs }) : settle(ours ?? theirs)(one)
        }),
      ).values(),
    ]),
  )
  return { value, clashes }
}
