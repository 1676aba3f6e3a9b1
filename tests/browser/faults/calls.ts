/** Calls of the browser that fail or are missing, while the sample is saved in the database. */
import type { Fault, Script } from './fault.ts'

type Method = 'getItem' | 'setItem' | 'removeItem' | 'key'

/** Has a method of the local storage throw at the calls of these numbers, counted from one. */
const refuse = (method: Method, first = 1, last = Number.MAX_SAFE_INTEGER): Script => [
  ({ method, first, last }: { method: Method; first: number; last: number }) => {
    const real = Storage.prototype[method] as (...given: unknown[]) => unknown
    let calls = 0
    Storage.prototype[method] = function (this: Storage, ...given: unknown[]) {
      calls += 1
      if (first <= calls && calls <= last) throw new DOMException('refused', 'QuotaExceededError')
      return real.apply(this, given)
    } as never
  },
  { method, first, last },
]

/** Has a property of the window or of the navigator be something else, or throw. */
const replace = (path: string, by: 'undefined' | 'null' | 'throws'): Script => [
  ({ path, by }: { path: string; by: string }) => {
    const [name, ...owners] = path.split('.').reverse() as [string, ...string[]]
    const owner = owners.reduceRight<unknown>((of, key) => (of as never)[key], globalThis)
    const get = () => {
      if (by === 'throws') throw new DOMException('Access is denied.', 'SecurityError')
      return by === 'null' ? null : undefined
    }
    Object.defineProperty(owner, name, { configurable: true, get })
  },
  { path, by },
]

/** Has a method throw, reject, never answer, or answer no. */
const answer = (path: string, by: 'throws' | 'rejects' | 'never' | 'false'): Script => [
  ({ path, by }: { path: string; by: string }) => {
    const [name, ...owners] = path.split('.').reverse() as [string, ...string[]]
    const owner = owners.reduceRight<unknown>((of, key) => (of as never)[key], globalThis)
    const value = () => {
      if (by === 'throws') throw new DOMException('refused', 'SecurityError')
      if (by === 'rejects') return Promise.reject(new Error('refused'))
      return by === 'false' ? Promise.resolve(false) : new Promise(() => undefined)
    }
    Object.defineProperty(owner, name, { configurable: true, value })
  },
  { path, by },
]

const clockAt = (time: number): Script => [
  (time: number) => {
    globalThis.Date = class extends Date {
      constructor(...given: readonly number[]) {
        super(...((given.length === 0 ? [time] : given) as [number]))
      }
      static override now = () => time
    } as DateConstructor
  },
  time,
]

const doNothing: Script = [() => (Storage.prototype.setItem = () => undefined)]
const writeHalf: Script = [
  () => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, text) {
      setItem.call(this, key, text.slice(0, text.length / 2))
    }
  },
]
const refuseLength: Script = [
  () =>
    Object.defineProperty(Storage.prototype, 'length', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
]

/** The local storage. */
export const local: Readonly<Record<string, Script>> = {
  'localStorage.getItem throws': refuse('getItem'),
  'localStorage.setItem throws, always': refuse('setItem'),
  'localStorage.setItem throws, the first time': refuse('setItem', 1, 1),
  'localStorage.setItem throws, the second time': refuse('setItem', 2, 2),
  'localStorage.setItem throws, the third time': refuse('setItem', 3, 3),
  'localStorage.setItem throws, from the second time on': refuse('setItem', 2),
  'localStorage.setItem does nothing, in silence': doNothing,
  'localStorage.setItem writes half the text': writeHalf,
  'localStorage.removeItem throws': refuse('removeItem'),
  'localStorage.key throws': refuse('key'),
  'localStorage.length throws': refuseLength,
  'localStorage throws': replace('localStorage', 'throws'),
  'localStorage is null': replace('localStorage', 'null'),
  'localStorage is undefined': replace('localStorage', 'undefined'),
}

const others: Readonly<Record<string, Script>> = {
  'sessionStorage throws': replace('sessionStorage', 'throws'),
  'navigator.locks is missing': replace('navigator.locks', 'undefined'),
  'navigator.locks.request rejects': answer('navigator.locks.request', 'rejects'),
  'navigator.locks.request throws': answer('navigator.locks.request', 'throws'),
  'navigator.locks.request is never granted': answer('navigator.locks.request', 'never'),
  'navigator.storage is missing': replace('navigator.storage', 'undefined'),
  'navigator.storage.persist throws': answer('navigator.storage.persist', 'throws'),
  'navigator.storage.persist rejects': answer('navigator.storage.persist', 'rejects'),
  'navigator.storage.persist refuses': answer('navigator.storage.persist', 'false'),
  'BroadcastChannel is missing': replace('BroadcastChannel', 'undefined'),
  'Worker is missing': replace('Worker', 'undefined'),
  'CompressionStream is missing': replace('CompressionStream', 'undefined'),
  'crypto.randomUUID is missing': replace('crypto.randomUUID', 'undefined'),
  'structuredClone is missing': replace('structuredClone', 'undefined'),
  'requestIdleCallback is missing': replace('requestIdleCallback', 'undefined'),
  'history.replaceState throws': answer('history.replaceState', 'throws'),
  'the clock is at 1970': clockAt(0),
  'the clock is at 9999': clockAt(Date.UTC(9999, 11, 31)),
}

/** None of them keeps the database from doing its work. */
export const callFaults: readonly Fault[] = Object.entries({ ...local, ...others }).map(([name, breaks]) => ({
  name,
  breaks: [breaks],
  edit: 'saved',
}))
