/** Faults of the browser's database, while the sample is saved in it. */
import { local } from './calls.ts'
import type { Fault, Script } from './fault.ts'

/** Has the database not be opened, in one of the ways in which browsers refuse. */
const open = (how: 'throws' | 'fails' | 'never'): Script => [
  (how: string) => {
    IDBFactory.prototype.open = () => {
      if (how === 'throws') throw new DOMException('refused', 'SecurityError')
      const request = new EventTarget()
      const error = new DOMException('Internal error.', 'UnknownError')
      if (how === 'fails') setTimeout(() => request.dispatchEvent(new Event('error')))
      Object.setPrototypeOf(request, IDBOpenDBRequest.prototype)
      return Object.defineProperty(request, 'error', { value: error }) as IDBOpenDBRequest
    }
  },
  how,
]

const factory = (is: 'undefined' | 'null' | 'throws'): Script => [
  (is: string) =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        if (is === 'throws') throw new DOMException('denied', 'SecurityError')
        return is === 'null' ? null : undefined
      },
    }),
  is,
]

type Name = 'DataCloneError' | 'QuotaExceededError'

/** Has writings throw: those of these numbers, counted from one. */
const put = (name: Name, first: number, last: number): Script => [
  ({ name, first, last }: { name: Name; first: number; last: number }) => {
    const { put } = IDBObjectStore.prototype
    let puts = 0
    IDBObjectStore.prototype.put = function (...given) {
      puts += 1
      if (first <= puts && puts <= last) throw new DOMException('refused', name)
      return put.apply(this, given)
    }
  },
  { name, first, last },
]

/** Has the transaction abort in the middle of what is written, or at its very end. */
const abort = (when: 'first' | 'last'): Script => [
  (when: string) => {
    const { put, add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given)
      if (when === 'first') this.transaction.abort()
      return request
    }
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    }
  },
  when,
]

const refuse = (of: 'IDBDatabase' | 'IDBObjectStore', method: string): Script => [
  ({ of, method }: { of: 'IDBDatabase' | 'IDBObjectStore'; method: string }) => {
    const value = () => {
      throw new DOMException('Internal error.', 'UnknownError')
    }
    Object.defineProperty(globalThis[of].prototype, method, { value })
  },
  { of, method },
]

const noNames: Script = [
  () => {
    Object.defineProperty(IDBFactory.prototype, 'databases', { value: undefined })
  },
]
const forgetMark: Script = [() => localStorage.removeItem('partner-competency-guide:saved')]
const raiseVersion: Script = [
  () =>
    new Promise<void>((resolve) => {
      const opening = indexedDB.open('partner-competency-guide', 7)
      opening.onsuccess = () => {
        opening.result.close()
        resolve()
      }
    }),
]
/** Puts an empty database of this version in its place. */
const empty: Script = [
  () =>
    new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('partner-competency-guide').onsuccess = () => {
        const opening = indexedDB.open('partner-competency-guide', 2)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }
    }),
]
/** A page of an older release that has the database open, and lets nobody raise its version. */
const hold: Script = [
  () =>
    new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('partner-competency-guide').onsuccess = () => {
        indexedDB.open('partner-competency-guide', 1).onsuccess = () => resolve()
      }
    }),
]

/** A page that hangs in the middle of a writing. */
const hang: Script = [
  () =>
    new Promise<void>((resolve) => {
      const opening = indexedDB.open('partner-competency-guide')
      opening.onsuccess = () => {
        const stores = ['records', 'writings', 'steps', 'texts']
        const records = opening.result.transaction(stores, 'readwrite').objectStore('records')
        const goOn = () => {
          resolve()
          records.count().onsuccess = goOn
        }
        goOn()
      }
    }),
]

/** The sample is not shown while the database can't be opened, and what is entered comes to it afterwards. */
const notOpened = { counts: [0, 1, 10], says: ['no-database'], edit: 'noted' } as const
const notOpenedNorNoted = { counts: [0, 1, 9], says: ['unavailable'], edit: 'lost' } as const
const notWritten = { says: ['not-written'], edit: 'noted' } as const
const notWrittenNorNoted = { counts: [9, 10, 9], says: ['not-written'], edit: 'lost' } as const

const opening: readonly Fault[] = [
  { name: 'open throws', breaks: [open('throws')], ...notOpened },
  { name: 'open fails', breaks: [open('fails')], ...notOpened },
  { name: 'open never answers', breaks: [open('never')], ...notOpened },
  { name: 'indexedDB is missing', breaks: [factory('undefined')], ...notOpened },
  { name: 'indexedDB is null', breaks: [factory('null')], ...notOpened },
  { name: 'indexedDB throws', breaks: [factory('throws')], ...notOpened },
  { name: 'transaction throws', breaks: [refuse('IDBDatabase', 'transaction')], ...notOpened },
  { name: 'getAll throws', breaks: [refuse('IDBObjectStore', 'getAll')], ...notOpened },
  { name: 'openKeyCursor throws', breaks: [refuse('IDBObjectStore', 'openKeyCursor')], ...notOpened },
  { name: 'get throws', breaks: [refuse('IDBObjectStore', 'get')], ...notWritten },
  {
    name: 'an older release keeps its version',
    spoils: hold,
    remains: [],
    ...notOpened,
    counts: [0, 1, 1],
  },
  { name: 'another tab does not end its writing', spoils: hang, ...notOpened },
  {
    name: 'its names are not told, and the mark is lost',
    breaks: [noNames],
    spoils: forgetMark,
    counts: [0, 10, 10],
    edit: 'saved',
  },
  {
    name: 'it is of a newer version',
    stays: true,
    spoils: raiseVersion,
    counts: [0, 1, 1],
    says: ['newer'],
    edit: 'noted',
  },
  { name: 'it has no stores', spoils: empty, stays: true, remains: [], ...notOpened, counts: [0, 1, 1] },
]

const writing: readonly Fault[] = [
  ...(['DataCloneError', 'QuotaExceededError'] as const).flatMap((name): readonly Fault[] => [
    { name: `put throws ${name}, always`, breaks: [put(name, 1, Number.MAX_SAFE_INTEGER)], ...notWritten },
    ...[1, 2, 3].map((at) => ({
      name: `put throws ${name}, at writing ${at}`,
      breaks: [put(name, at, at)],
      ...notWritten,
    })),
  ]),
  { name: 'the transaction aborts with the first writing', breaks: [abort('first')], ...notWritten },
  { name: 'the transaction aborts after the last writing', breaks: [abort('last')], ...notWritten },
  { name: 'add throws', breaks: [refuse('IDBObjectStore', 'add')], ...notWritten },
]

/** What can't be saved is noted in the local storage: that may fail as well. */
const both: readonly Fault[] = Object.entries({
  'localStorage.getItem throws': { ...notOpenedNorNoted, counts: [0, 1, 10], edit: 'noted' },
  'localStorage.setItem throws, always': notOpenedNorNoted,
  'localStorage.setItem throws, the first time': notOpened,
  'localStorage.setItem throws, the second time': notOpened,
  'localStorage.setItem throws, the third time': notOpened,
  'localStorage.setItem throws, from the second time on': notOpenedNorNoted,
  'localStorage.setItem does nothing, in silence': notOpenedNorNoted,
  'localStorage.setItem writes half the text': notOpenedNorNoted,
  'localStorage.removeItem throws': notOpened,
  'localStorage.key throws': notOpened,
  'localStorage.length throws': notOpened,
  'localStorage throws': notOpenedNorNoted,
  'localStorage is null': notOpenedNorNoted,
  'localStorage is undefined': notOpenedNorNoted,
} as const).map(([name, expected]) => ({
  name: `open throws, and ${name}`,
  breaks: [open('throws'), local[name]!],
  ...expected,
}))
const full: Fault = {
  name: 'put throws, and localStorage.setItem throws',
  breaks: [
    put('QuotaExceededError', 1, Number.MAX_SAFE_INTEGER),
    local['localStorage.setItem throws, always']!,
  ],
  ...notWrittenNorNoted,
}

export const databaseFaults: readonly Fault[] = [...opening, ...writing, ...both, full]
