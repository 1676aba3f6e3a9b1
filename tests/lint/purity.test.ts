import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const impure =
  /\b(Date|Intl|performance|document|localStorage|navigator|globalThis|Math\.random|toLocale\w+|localeCompare)\b/

/** Comments are left out: they may speak of what the code may not touch. */
const linesOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').split('\n')

/** Whether a name stands for a member of something, and not for itself. */
function isMember(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isBindingElement(parent)) return parent.propertyName === name
  const hasName =
    ts.isPropertyAccessExpression(parent) || ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)
  return hasName && parent.name === name
}

/** The browser's window, where nothing in the file says what else the name means: a renewal has a window too. */
function readsWindow(file: string, text: string): boolean {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name: string) => (name === file ? source : undefined),
  }
  const program = ts.createProgram([file], { noLib: true, noResolve: true }, host)
  const checker = program.getTypeChecker()
  const isDeclared = (name: ts.Identifier) =>
    ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent) !== undefined
      : checker.getSymbolAtLocation(name) !== undefined
  const reads = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === 'window' && !isMember(node) && !isDeclared(node)) ||
    (ts.forEachChild(node, reads) ?? false)
  return reads(source)
}

describe.each(
  ['requirements', 'eligibility', 'timeline', 'planning'].map((folder) => `src/engine/${folder}`),
)('%s', (folder) => {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

  test('names no clock, DOM, storage or locale', () => {
    const found = texts.flatMap(({ name, text }) =>
      linesOf(text).flatMap((line) => (impure.test(line) ? [`${name}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })

  test('does not read the browser’s window', () => {
    expect(texts.filter(({ name, text }) => readsWindow(name, text)).map(({ name }) => name)).toEqual([])
  })
})

test.each([
  ['window.name', true],
  ['const { name } = window', true],
  ['ask({ window })', true],
  ['const days = (window: Span) => window.from', false],
  ['const days = ({ window }: Renewal) => ({ window })', false],
  ['const day = renewal.window.from', false],
  ['const days = { window: span }', false],
])('%s', (text, expected) => {
  expect(readsWindow('a.ts', text)).toBe(expected)
})
