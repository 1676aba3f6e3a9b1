/**
 * What each release has saved loads whole in this one. The fixtures are frozen: a file is added for a new version of a
 * format, and none is ever changed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { profileKey, scenariosKey } from '../../../src/calculator/workspace/saved-profile.ts'
import { calculatorOver, createStorage } from '../support.ts'

const frozen = [
  ['profile-1.json', '8c96fa280b451e2a'],
  ['profile-1-least.json', '91f67580f1d2f007'],
  ['scenarios-1.json', '203b479a5af58773'],
] as const

const textOf = (file: string) => readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')

function visit(key: string, text: string) {
  const storage = createStorage([[key, text]])
  const calculator = calculatorOver(storage)
  calculator.saving.start(new EventTarget(), {
    alone: (act) => act(),
    keep: () => undefined,
    now: () => new Date(0),
  })
  expect(calculator.saving.$trouble.get()).toBeNull()
  expect(calculator.saving.$aside.get()).toEqual([])
  return calculator
}

test.each(frozen)('%s is the file that was frozen', (file, hash) => {
  expect(createHash('sha256').update(textOf(file)).digest('hex').slice(0, 16)).toBe(hash)
})

test.each(['profile-1.json', 'profile-1-least.json'])('%s loads whole', (file) => {
  const { history } = visit(profileKey, textOf(file))
  expect(history.$profile.get()).toEqual(JSON.parse(textOf(file)))
})

test('scenarios-1.json loads whole', () => {
  const { saving, scenarios } = visit(scenariosKey, textOf('scenarios-1.json'))
  const file: unknown = JSON.parse(textOf('scenarios-1.json'))
  expect(file).toMatchObject({ scenarios: scenarios.$scenarios.get() })
  expect(JSON.parse(saving.scenariosText())).toEqual(file)
})
