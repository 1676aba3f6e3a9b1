import { expect, test } from 'vitest'
import { importsIn } from '../../src/build/island-parts.ts'

test('what a script imports at once is told, not what it imports later', () => {
  const script =
    'import{a as b}from"./one.js";import`./two.js`;export*from\'./three.js\';c(()=>import(`./later.js`))'
  expect(importsIn(script)).toEqual(['one.js', 'two.js', 'three.js'])
})
