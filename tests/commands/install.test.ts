import { expect, test } from 'vitest'
import { isInstalled } from '../../src/commands/install.mjs'

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
}
const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

test('what the lock file asks for is installed', () => {
  expect(
    isInstalled(wanted, { ...a, 'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' } }, linux),
  ).toBe(true)
})

test('an optional package may be absent', () => {
  expect(isInstalled(wanted, a, linux)).toBe(true)
})

test.each([
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['a content differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  ['an optional package is another', { ...a, 'node_modules/b': { version: '1.9.0', integrity: 'sha512-b' } }],
  ['a package is too many', { ...a, 'node_modules/c': { version: '1.0.0' } }],
])('%s: not installed', (_, installed) => {
  expect(isInstalled(wanted, installed, linux)).toBe(false)
})

test.each([
  ['for this platform', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, false],
  ['for all of its processors', { os: ['linux'] }, false],
  ['for another system', { os: ['darwin'], cpu: ['x64'] }, true],
  ['for another processor', { os: ['linux'], cpu: ['arm64'] }, true],
  ['for another library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, true],
])('an optional package %s is absent', (_, where, isWhole) => {
  const binary = { version: '1.0.0', integrity: 'sha512-d', optional: true, ...where }
  expect(isInstalled({ ...wanted, 'node_modules/d': binary }, a, linux)).toBe(isWhole)
})
