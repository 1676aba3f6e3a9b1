import { expect, test } from 'vitest'
import { importedAlone, importsIn } from '../../src/build/first-scripts.ts'

const script =
  'import{a as b}from"./one.js";import`./two.js`;export*from\'./three.js\';c(()=>import(`./later.js`))'

test('what a script imports at once is told, not what it imports later', () => {
  expect(importsIn(script)).toEqual(['one.js', 'two.js', 'three.js'])
})

test('a script that only imports is told from one that does more', () => {
  expect(importedAlone('import"./page.js";')).toBe('page.js')
  expect(importedAlone('import"./page.js";a()')).toBeUndefined()
  expect(importedAlone('import{a}from"./page.js";')).toBeUndefined()
  expect(importedAlone(script)).toBeUndefined()
})
