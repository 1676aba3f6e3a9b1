/**
 * What each release has saved loads whole in this one. The fixtures are frozen: a file is added for a new version of a
 * format, and none is ever changed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { profileKey, scenariosKey } from '../../../src/calculator/workspace/saved-profile.ts'
import { createWorld, openTab } from './tabs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const frozen = [
  ['profile-1.json', '8c96fa280b451e2a'],
  ['profile-1-least.json', '91f67580f1d2f007'],
  ['scenarios-1.json', '203b479a5af58773'],
] as const

const textOf = (file: string) => readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')

/** Gives the first visit with this release, and the next one, which reads what the first has saved. */
async function visits(key: string, text: string) {
  const world = createWorld([[key, text]])
  const both = [await openTab(world), await openTab(world)]
  for (const { saving } of both) {
    expect(saving.$trouble.get()).toBeNull()
    expect(saving.$aside.get()).toEqual([])
  }
  return both
}

test.each(frozen)('%s is the file that was frozen', (file, hash) => {
  expect(createHash('sha256').update(textOf(file)).digest('hex').slice(0, 16)).toBe(hash)
})

test.each(['profile-1.json', 'profile-1-least.json'])('%s loads whole', async (file) => {
  for (const { history } of await visits(profileKey, textOf(file)))
    expect(history.$profile.get()).toEqual(JSON.parse(textOf(file)))
})

test('scenarios-1.json loads whole', async () => {
  const file = JSON.parse(textOf('scenarios-1.json')) as { scenarios: unknown }
  for (const { scenarios } of await visits(scenariosKey, textOf('scenarios-1.json')))
    expect(scenarios.$scenarios.get()).toEqual(file.scenarios)
})
