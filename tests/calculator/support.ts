/** A calculator on the small edition, over a storage that can be made to fail. */
import { createFiles } from '../../src/calculator/import/files.ts'
import { readData } from '../../src/calculator/import/read-data.ts'
import { createAnnouncer } from '../../src/calculator/levels/announcer.ts'
import { createOverrides } from '../../src/calculator/membership/overrides.ts'
import { createPeople } from '../../src/calculator/people/people.ts'
import { createPeopleList } from '../../src/calculator/people/people-list.ts'
import { createSelection } from '../../src/calculator/people/selection.ts'
import { createCurrentPlan } from '../../src/calculator/plan/current-plan.ts'
import { createSaving } from '../../src/calculator/saving/saving.ts'
import { createScenarios } from '../../src/calculator/scenarios/scenarios.ts'
import { createCalculator, type Calculator } from '../../src/calculator/workspace/calculator.ts'
import type { Storage } from '../../src/calculator/workspace/saved-profile.ts'
import { smallEdition } from '../support/small-edition.ts'

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

/** The stores of the features beside what every feature may read. */
export function withFeatures(calculator: Calculator) {
  const { of } = calculator
  return {
    ...calculator,
    announcer: of(createAnnouncer),
    files: createFiles(calculator, readData),
    list: of(createPeopleList),
    overrides: of(createOverrides),
    people: of(createPeople),
    plan: of(createCurrentPlan),
    saving: of(createSaving),
    scenarios: of(createScenarios),
    selection: of(createSelection),
  }
}
export type WholeCalculator = ReturnType<typeof withFeatures>

export const calculatorOver = (storage: Storage = createStorage()): WholeCalculator =>
  withFeatures(createCalculator(smallEdition, { access: () => storage }))
