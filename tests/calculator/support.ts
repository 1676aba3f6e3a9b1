/** A calculator on the real program, over a storage that can be made to fail. */
import { readData } from '../../src/calculator/import/read-data.ts'
import { createCalculator, type Calculator } from '../../src/calculator/app/calculator.ts'
import { createHistory } from '../../src/calculator/workspace/history.ts'
import { atOnce } from '../../src/calculator/workspace/scheduler.ts'
import type { Storage } from '../../src/calculator/workspace/stored-values.ts'
import { program } from '../support/program.ts'

export type FakeStorage = Storage & { readonly saved: Map<string, string>; isFull: boolean }

/** What a browser keeps for one origin; several tabs may share one. */
export function createStorage(saved: Iterable<[string, string]> = []): FakeStorage {
  const entries = new Map(saved)
  return {
    saved: entries,
    isFull: false,
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem(key, text) {
      if (this.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      entries.set(key, text)
    },
  }
}

export const calculatorOver = (storage: Storage = createStorage()): Calculator =>
  createCalculator(program, () => storage, createHistory(), atOnce, readData)
