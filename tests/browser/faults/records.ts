/** Records in the database that are damaged or missing: in place of a part of the sample, which was saved there. */
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { damagedProfiles, newerProfiles, unusualPeople } from './damage.ts'
import { sampleNames, type Fault, type Script } from './fault.ts'

type Key = readonly [owner: string, part: string, id: string]

/** Puts values, given as JSON, into records; removes those without one. */
const put = (...changes: readonly (readonly [key: Key, json?: string])[]): Script => [
  (changes: readonly (readonly [key: string[], json?: string])[]) =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('partner-competency-guide')
      opening.onsuccess = () => {
        const db = opening.result
        const transaction = db.transaction('records', 'readwrite')
        const records = transaction.objectStore('records')
        for (const [key, json] of changes)
          if (json === undefined) records.delete(key)
          else records.put({ key, value: JSON.parse(json) as unknown })
        transaction.onabort = () => reject(transaction.error)
        transaction.oncomplete = () => {
          db.close()
          resolve()
        }
      }
    }),
  changes,
]

/** Puts a value under every key of another store, or under one. */
const fill = (store: string, value: unknown, key?: string): Script => [
  ({ store, value, key }: { store: string; value: unknown; key?: string }) =>
    new Promise<void>((resolve) => {
      const opening = indexedDB.open('partner-competency-guide')
      opening.onsuccess = () => {
        const db = opening.result
        const transaction = db.transaction(store, 'readwrite')
        const all = transaction.objectStore(store)
        if (key === undefined)
          all.getAllKeys().onsuccess = ({ target }) => {
            for (const key of (target as IDBRequest<IDBValidKey[]>).result) all.put(value, key)
          }
        else all.put(value, key)
        transaction.oncomplete = () => {
          db.close()
          resolve()
        }
      }
    }),
  { store, value, key },
]

const profile: Key = ['', 'profile', '']
const order: Key = ['', 'order', '']
const person = (id: string): Key => ['', 'person', id]
const scenario = (part: string): Key => ['s1', part, '']
const list: Key = ['', 'scenarios', '']

/** All is put aside, and one begins anew. */
const damaged = { counts: [0, 1, 1], says: ['damaged'], stays: true, edit: 'saved' } as const
const newer = { counts: [0, 1, 1], says: ['newer'], stays: true, edit: 'noted' } as const

const spoilt: Readonly<Record<string, Script>> = {
  'the profile has people in it': put([profile, JSON.stringify({ ...emptyProfile, people: [] })]),
  'the order is null': put([order, 'null']),
  'the order is a text': put([order, '"p1 p2"']),
  'the order is a list of numbers': put([order, '[1,2]']),
  'the list of scenarios is null': put([list, 'null']),
  'a scenario is cut off': put([scenario('scenario'), '"{\\"name\\":\\"Pl"'], [list, '["s1"]']),
}
/** All is put aside but for Ada Lindqvist, in whose place this stands. */
const spoiltPerson: Readonly<Record<string, string>> = {
  'is null': 'null',
  'is a list': '[]',
  'has another id': '{"id":"p2","achievements":[]}',
  'is 2,000 lists in each other': '['.repeat(2000) + ']'.repeat(2000),
}
const sample = sampleIn('en')
const { people: _, ...own } = sample
const { 'is null': _null, ...damagedOwn } = damagedProfiles(own)

/** Nothing is lost of what is still there. */
const whole: Readonly<Record<string, Script>> = {
  'the profile is missing': put([profile]),
  'the profile is null': put([profile, 'null']),
  'a scenario is null': put([scenario('scenario'), 'null'], [list, '["s1"]']),
  'the order is missing': put([order]),
  'the order names nobody': put([order, '[]']),
  'the order names somebody twice': put([order, '["p1","p1","p2","p3","p4","p5","p6","p7","p8","p9"]']),
  'the order names somebody who is nowhere': put([order, '["p99","p1"]']),
  'the steps are texts': fill('steps', 'text'),
  'the steps are no lists': fill('steps', { version: 1, at: 9e15, past: 5, future: 'text' }),
  'the writings are texts': fill('writings', 'text'),
}

export const recordFaults: readonly Fault[] = [
  ...Object.entries(damagedOwn).map(([name, value]): Fault => ({
    name: `the record of the profile ${name}`,
    spoils: put([profile, JSON.stringify(value)]),
    ...damaged,
  })),
  ...Object.entries(newerProfiles(own)).map(([name, value]): Fault => ({
    name: `the record of the profile ${name}`,
    spoils: put([profile, JSON.stringify(value)]),
    ...newer,
  })),
  ...Object.entries(spoilt).map(([name, spoils]): Fault => ({
    name: `of the records ${name}`,
    spoils,
    ...damaged,
  })),
  ...Object.entries(spoiltPerson).map(([name, json]): Fault => ({
    name: `of the records a person ${name}`,
    spoils: put([person('p1'), json]),
    remains: sampleNames.slice(1),
    ...damaged,
  })),
  {
    name: 'of the records a scenario is newer',
    spoils: put([scenario('profile'), JSON.stringify({ ...own, version: 2 })], [list, '["s1"]']),
    ...newer,
  },
  ...Object.entries(whole).map(([name, spoils]): Fault => ({
    name: `of the records ${name}`,
    spoils,
    edit: 'saved',
  })),
  {
    name: 'of the records a person is missing',
    spoils: put([person('p1')]),
    counts: [8, 9, 9],
    remains: sampleNames.slice(1),
    edit: 'saved',
  },
  {
    name: 'of the records the list of scenarios is missing',
    spoils: put([scenario('scenario'), '{"name":"A good plan"}'], [scenario('profile'), JSON.stringify(own)]),
    edit: 'saved',
    remains: ['A good plan', ...sampleNames],
  },
  {
    name: 'what was put aside in the database has no number',
    spoils: fill('texts', 'Damaged long ago.', 'unread:x'),
    remains: ['Damaged long ago.', ...sampleNames],
    says: ['damaged'],
    stays: true,
    edit: 'saved',
  },
  ...Object.entries(unusualPeople).map(([name, json]): Fault => {
    const people = JSON.parse(json) as readonly { id: string }[]
    return {
      name: `the records have ${name}`,
      spoils: put(
        ...sampleNames.map((_, at) => [person(`p${at + 1}`)] as const),
        ...people.map((one) => [person(one.id), JSON.stringify(one)] as const),
        [order, JSON.stringify(people.map(({ id }) => id))],
      ),
      counts: [people.length, people.length + 1, people.length + 1],
      remains: [],
      edit: 'saved',
    }
  }),
]
