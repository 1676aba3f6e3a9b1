import { expect, test } from 'vitest'
import { isInstalled } from '../../src/commands/install.mjs'

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
}
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

test('what the lock file asks for is installed', () => {
  expect(isInstalled(wanted, { ...a, 'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' } })).toBe(
    true,
  )
})

test('an optional package may be absent', () => {
  expect(isInstalled(wanted, a)).toBe(true)
})

test.each([
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['a content differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  ['an optional package is another', { ...a, 'node_modules/b': { version: '1.9.0', integrity: 'sha512-b' } }],
  ['a package is too many', { ...a, 'node_modules/c': { version: '1.0.0' } }],
])('%s: not installed', (_, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false)
})
