/**
 * The workspace as records, each stored by itself: of a profile all but its people, each person, and their order. Edits share
 * what they leave alone, so that comparing by identity finds what they changed.
 */
import type { Person, Profile, Scenario } from '../../../engine/profile/index.ts'
import { emptyProfile, type Workspace } from '../workspace.ts'

/** `owner` is a scenario's id, or empty for what is the visitor's own; `id` is a person's. */
export type RecordKey = readonly [
  owner: string,
  part: 'profile' | 'order' | 'person' | 'scenario' | 'scenarios' | 'rules' | 'plan',
  id: string,
]

/** `undefined` where there is none. */
export interface WorkspaceRecord {
  readonly key: RecordKey
  readonly value: unknown
}

/** What a record was and what it has become. */
export interface RecordChange {
  readonly key: RecordKey
  readonly before: unknown
  readonly after: unknown
}

const scenarioOrder: RecordKey = ['', 'scenarios', '']
const rulesRecord: RecordKey = ['', 'rules', '']
const planRecord: RecordKey = ['', 'plan', '']

const parts = ['organization', 'metrics', 'attestations', 'subscription', 'overrides'] as const

const byId = <Item extends { readonly id: string }>(items: readonly Item[] = []): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]))
const idsOf = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id)
const areEqual = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one?.length === other?.length && (one ?? []).every((id, index) => id === other![index])

function withoutPeople(profile: Profile | undefined) {
  if (!profile) return undefined
  const { people: _, ...rest } = profile
  return rest
}

function profileChanges(owner: string, before?: Profile, after?: Profile): RecordChange[] {
  if (before === after) return []
  const changes: RecordChange[] = []
  if (!before || !after || parts.some((part) => before[part] !== after[part]))
    changes.push({
      key: [owner, 'profile', ''],
      before: withoutPeople(before),
      after: withoutPeople(after),
    })
  if (before?.people === after?.people) return changes
  const [were, are] = [idsOf(before?.people), idsOf(after?.people)]
  if (!areEqual(were, are)) changes.push({ key: [owner, 'order', ''], before: were, after: are })
  const [past, present] = [byId(before?.people), byId(after?.people)]
  for (const id of new Set([...past.keys(), ...present.keys()]))
    if (past.get(id) !== present.get(id))
      changes.push({ key: [owner, 'person', id], before: past.get(id), after: present.get(id) })
  return changes
}

function aboutScenario(scenario: Scenario | undefined) {
  if (!scenario) return undefined
  const { name, plan } = scenario
  return plan ? { name, plan } : { name }
}

function scenarioChanges(before?: Scenario, after?: Scenario): RecordChange[] {
  const owner = (before ?? after)!.id
  const changes = profileChanges(owner, before?.profile, after?.profile)
  if (before?.name !== after?.name || before?.plan !== after?.plan)
    changes.push({
      key: [owner, 'scenario', ''],
      before: aboutScenario(before),
      after: aboutScenario(after),
    })
  return changes
}

const rulesOf = ({ edition, day }: Workspace) => ({ ...(edition && { edition }), ...(day && { day }) })

/** Returns the records that differ between two workspaces. */
export function recordChanges(before: Workspace, after: Workspace): readonly RecordChange[] {
  const changes = profileChanges('', before.mine, after.mine)
  if (before.scenarios !== after.scenarios) {
    const [were, are] = [idsOf(before.scenarios), idsOf(after.scenarios)]
    if (!areEqual(were, are)) changes.push({ key: scenarioOrder, before: were, after: are })
    const [past, present] = [byId(before.scenarios), byId(after.scenarios)]
    for (const id of new Set([...past.keys(), ...present.keys()]))
      changes.push(...scenarioChanges(past.get(id), present.get(id)))
  }
  if (before.edition !== after.edition || before.day !== after.day)
    changes.push({ key: rulesRecord, before: rulesOf(before), after: rulesOf(after) })
  if (before.plan !== after.plan) changes.push({ key: planRecord, before: before.plan, after: after.plan })
  return changes
}

/** The records of a profile that are to be put into one. */
interface Own {
  readonly rest: WorkspaceRecord | undefined
  readonly order: WorkspaceRecord | undefined
  readonly people: ReadonlyMap<string, Person | undefined>
}
const find = (records: readonly WorkspaceRecord[], part: RecordKey[1]) =>
  records.find(({ key }) => key[1] === part)

const ownIn = (records: readonly WorkspaceRecord[]): Own => ({
  rest: find(records, 'profile'),
  order: find(records, 'order'),
  people: new Map(
    records.flatMap(({ key, value }) => (key[1] === 'person' ? [[key[2], value as Person | undefined]] : [])),
  ),
})

function withOwn(profile: Profile, { rest, order, people }: Own): Profile {
  const { people: had, ...before } = profile
  const next = { ...((rest?.value as Profile | undefined) ?? before) }
  if (!order && people.size === 0) return had ? { ...next, people: had } : next
  const ids = order ? (order.value as readonly string[] | undefined) : idsOf(had)
  const known = byId(had)
  // Somebody whom another tab has removed stays away.
  const present = ids?.flatMap((id) => (people.has(id) ? people.get(id) : known.get(id)) ?? [])
  return present ? { ...next, people: present } : next
}

/** Returns the workspace with records in place of those it had. They have been read by `readRecords`. */
export function withRecords(workspace: Workspace, records: readonly WorkspaceRecord[]): Workspace {
  const owners = Map.groupBy(records, ({ key }) => key[0])
  const own = owners.get('') ?? []
  owners.delete('')
  const mine = own.some(({ key }) => ['profile', 'order', 'person'].includes(key[1]))
    ? withOwn(workspace.mine, ownIn(own))
    : workspace.mine
  const known = byId(workspace.scenarios)
  for (const [id, records] of owners) {
    const before = known.get(id)
    const about = find(records, 'scenario')
    const profile = withOwn(before?.profile ?? emptyProfile, ownIn(records))
    known.set(id, { name: id, ...(about ? (about.value as Scenario | undefined) : before), id, profile })
  }
  const order = find(own, 'scenarios')
  const ids = order ? ((order.value as readonly string[] | undefined) ?? []) : idsOf(workspace.scenarios)!
  const scenarios = order || owners.size > 0 ? ids.flatMap((id) => known.get(id) ?? []) : workspace.scenarios
  const [by, plan] = [find(own, 'rules'), find(own, 'plan')]
  return {
    ...workspace,
    ...(by && { edition: undefined, day: undefined, ...(by.value as Partial<Workspace> | undefined) }),
    ...(plan && { plan: plan.value as Workspace['plan'] }),
    mine,
    scenarios,
  }
}
