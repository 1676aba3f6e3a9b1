import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isInRange } from '../../src/commands/node-version.mjs'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))

test.each([
  ['22.12.0', true],
  ['22.12.1', true],
  ['24.0.0', true],
  ['22.11.9', false],
  ['21.7.3', false],
  ['20.20.2', true],
  ['20.19.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
])('Node %s: %s', (version, isEnough) => {
  expect(isInRange(version, read('package.json').engines.node)).toBe(isEnough)
})

test('under each Node that starts the commands npm installs every binary that the tools need', () => {
  const locked: readonly { os?: string[]; cpu?: string[]; engines?: { node?: string } }[] = Object.values(
    read('package-lock.json').packages,
  )
  // Windows of 32 bits has no other binaries of ours either.
  const binaries = locked.filter(({ os, cpu }) => os && !cpu?.includes('ia32'))
  const ranges = [...new Set(binaries.flatMap(({ engines }) => engines?.node ?? []))]
  expect(ranges.length).toBeGreaterThan(3)
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0'])
    expect(ranges.filter((range) => !isInRange(version, range))).toEqual([])
})
