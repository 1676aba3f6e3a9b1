/** Reads records that another release may have written, through the parsers of what they are parts of. */
import { isIsoDate } from '../../../engine/calendar/index.ts'
import {
  parsePlanSettings,
  parseProfile,
  parseScenarios,
  scenariosFile,
  type Profile,
} from '../../../engine/profile/index.ts'
import type { ReadText } from '../saved-text.ts'
import { emptyProfile } from '../workspace.ts'
import type { RecordChange, RecordKey, WorkspaceRecord } from './changes.ts'

type Records = readonly WorkspaceRecord[]

class Unreadable extends Error {}
class Newer extends Error {}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isKey = (key: unknown): boolean =>
  Array.isArray(key) && key.length === 3 && key.every((part) => typeof part === 'string')

/** Returns a profile of the records alone, as it is parsed. */
function asProfile(records: Records): unknown {
  const rest = records.find(({ key }) => key[1] === 'profile')?.value ?? emptyProfile
  const people = records.filter(({ key }) => key[1] === 'person')
  const isTrue = people.every(({ key, value }) => isObject(value) && value['id'] === key[2])
  if (!isObject(rest) || 'people' in rest || !isTrue) throw new Unreadable()
  return people.length > 0 ? { ...rest, people: people.map(({ value }) => value) } : rest
}

/** Puts what was parsed in the place of what was stored. */
function parsedRecords(records: Records, { people = [], ...rest }: Profile): Records {
  const parsed = new Map(people.map((person) => [person.id, person]))
  return records.map(({ key, value }) => ({
    key,
    value: key[1] === 'profile' ? rest : key[1] === 'person' ? parsed.get(key[2]) : value,
  }))
}

function readList({ key, value }: WorkspaceRecord): WorkspaceRecord {
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) throw new Unreadable()
  return { key, value: [...new Set(value)] }
}

function readRules({ key, value }: WorkspaceRecord): WorkspaceRecord {
  const { edition, day } = isObject(value) ? value : {}
  return {
    key,
    value: {
      ...(typeof edition === 'string' && { edition }),
      ...(typeof day === 'string' && isIsoDate(day) && { day }),
    },
  }
}

/** Settings that can't be read are none: they are no reason to put the data aside. */
const readPlan = ({ key, value }: WorkspaceRecord): WorkspaceRecord => ({
  key,
  value: parsePlanSettings(value) ?? undefined,
})

function valueOf<Value>(
  parsed:
    | { readonly ok: false; readonly problems: readonly { readonly code: string }[] }
    | (Value & { readonly ok: true }),
): Value {
  if (parsed.ok) return parsed
  throw parsed.problems.some(({ code }) => code === 'newer-version') ? new Newer() : new Unreadable()
}

const isOf =
  (...parts: readonly RecordKey[1][]) =>
  ({ key }: WorkspaceRecord) =>
    parts.includes(key[1])

function readThere(records: Records): Records {
  const owners = Map.groupBy(records.filter(isOf('profile', 'person', 'scenario')), ({ key }) => key[0])
  const own = owners.get('') ?? []
  owners.delete('')
  const scenarios = [...owners].map(([id, records]) => {
    const about = records.find(isOf('scenario'))?.value ?? { name: id }
    if (!isObject(about)) throw new Unreadable()
    return { ...about, id, profile: asProfile(records) }
  })
  const { profile } = valueOf(parseProfile(asProfile(own)))
  const read = valueOf(parseScenarios(scenariosFile(scenarios as never)))
  return [
    ...parsedRecords(own, profile),
    ...read.scenarios.flatMap(({ id, name, plan, profile }) =>
      parsedRecords(owners.get(id)!, profile).map(({ key, value }) => ({
        key,
        value: key[1] === 'scenario' ? (plan ? { name, plan } : { name }) : value,
      })),
    ),
    ...records.filter(isOf('order', 'scenarios')).map(readList),
    ...records.filter(isOf('rules')).map(readRules),
    ...records.filter(isOf('plan')).map(readPlan),
  ]
}

/** Reads records, all or some; those that are not there stay so. */
export function readRecords(records: Records): ReadText<Records> {
  const [gone, there] = [
    records.filter(({ value }) => value === undefined),
    records.filter(({ value }) => value !== undefined),
  ]
  try {
    if (!records.every(({ key }) => isKey(key))) throw new Unreadable()
    return { code: 'read', value: [...gone, ...readThere(there)] }
  } catch (error) {
    return { code: error instanceof Newer ? 'newer' : 'unreadable' }
  }
}

/** Completes, among all records, the lists of people and scenarios: nobody is lost with a list. */
export function withWholeLists(records: Records): Records {
  const owners = Map.groupBy(records, ({ key }) => key[0])
  const completed = (owner: string, part: 'order' | 'scenarios', ids: readonly string[]): Records => {
    const listed = (owners.get(owner)?.find(isOf(part))?.value ?? []) as readonly string[]
    const known = new Set(listed)
    const others = ids.filter((id) => !known.has(id))
    return others.length > 0 ? [{ key: [owner, part, ''], value: [...listed, ...others] }] : []
  }
  const scenarios = [...owners.keys()].filter((owner) => owner !== '')
  return [
    ...completed('', 'scenarios', scenarios),
    ...[...owners].flatMap(([owner, own]) =>
      completed(
        owner,
        'order',
        own.filter(isOf('person')).map(({ key }) => key[2]),
      ),
    ),
    ...records,
  ]
}

/** Changes as they were read: the records before them and after them. */
export interface ReadChanges {
  readonly before: Records
  readonly after: Records
}

/** Reads changes of records; `null` where they can't be read. */
export function readChanges(changes: unknown): ReadChanges | null {
  try {
    const list = changes as readonly RecordChange[]
    const before = readRecords(list.map(({ key, before: value }) => ({ key, value })))
    const after = readRecords(list.map(({ key, after: value }) => ({ key, value })))
    return before.code === 'read' && after.code === 'read'
      ? { before: before.value, after: after.value }
      : null
  } catch {
    return null
  }
}
