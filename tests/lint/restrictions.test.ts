import { expect, test } from 'vitest'
import { lint, lintTyped } from '../support/lint.ts'

type Row = [file: string, code: string, rule: string]

const impure = [
  'Date.now()',
  'new Date()',
  'performance.now()',
  'Math.random()',
  'new Intl.NumberFormat()',
  "'a'.localeCompare('b')",
  '(1).toLocaleString()',
  'document.title',
  'window.name',
  'globalThis.name',
  "localStorage.getItem('a')",
  "fetch('/')",
  'process.env',
  'console.log(1)',
]

const rows: Row[] = [
  ...impure.flatMap((expression): Row[] => [
    ['src/engine/eligibility/a.ts', `export const a = () => ${expression}`, 'no-restricted-'],
    ['src/engine/planning/deep/a.ts', `export const a = () => ${expression}`, 'no-restricted-'],
  ]),
  ['src/engine/eligibility/a.ts', 'export default 1', 'no-restricted-syntax'],
  ['src/calculator/people/A.tsx', 'export default 1', 'no-restricted-syntax'],
  ['src/engine/program/a.ts', 'const a = 1\nexport { a as default }', 'no-restricted-syntax'],
  ...["import('./a.ts').then(Number, String)", "import('./a.ts').catch(String)"].flatMap(
    (expression): Row[] =>
      ['src/calculator/people/A.tsx', 'src/site/a.ts'].map((file) => [
        file,
        `export const a = () => ${expression}`,
        'no-restricted-syntax',
      ]),
  ),
  [
    'src/calculator/people/A.tsx',
    "export const a = () => localStorage.getItem('a')",
    'no-restricted-globals',
  ],
  [
    'src/calculator/people/A.tsx',
    "export const a = () => window.localStorage.getItem('a')",
    'no-restricted-syntax',
  ],
  ['src/calculator/people/A.tsx', 'export const a = (r: R) => r.have >= r.need', 'no-restricted-syntax'],
  [
    'src/calculator/people/A.tsx',
    'export const a = (r: R, n: number) => n < r.atLeast',
    'no-restricted-syntax',
  ],
  [
    'tests/browser/a.spec.ts',
    "import { test } from '@playwright/test'",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/engine/program/a.ts', 'export const a: any = 1', '@typescript-eslint/no-explicit-any'],
  ['src/engine/program/a.ts', '// @ts-ignore\nexport const a = 1', '@typescript-eslint/ban-ts-comment'],
  ['src/engine/program/a.ts', 'console.log(1)', 'no-console'],
  ['src/engine/program/a.ts', '/* eslint-disable */\nconsole.log(1)', 'no-console'],
]

test.each(rows)('%s: %s', async (file, code, rule) => {
  const rules = (await lint(file, code)).filter((message) => message.startsWith(rule))
  expect(rules).not.toEqual([])
})

const typedRows: Row[] = [
  ['src/engine/calendar/index.ts', 'const a = async () => 1\na()', '@typescript-eslint/no-floating-promises'],
  [
    'src/engine/calendar/index.ts',
    "export const a = (kind: 'b' | 'c') => {\n  switch (kind) {\n    case 'b':\n      return 1\n  }\n}",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
]

test.each(typedRows)('with types, %s: %s', async (file, code, rule) => {
  expect(await lintTyped(file, code)).toContainEqual(expect.stringContaining(rule))
})
