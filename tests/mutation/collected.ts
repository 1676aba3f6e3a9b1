/**
 * Stands in for Vitest where mutants are judged: `test` and `describe` only note what there is to run, so that it can be
 * run again for each mutant without loading anything anew. What no test of the engine uses is not here.
 */
import { expect as vitestExpect } from 'vitest'

type Body = () => unknown

/** A file of tests or a `describe` within it. */
export interface Scope {
  readonly names: readonly string[]
  readonly parent: Scope | null
  readonly before: Body[]
  readonly after: Body[]
}
/** A test as it was written down. */
export interface CollectedTest {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly scope: Scope
  readonly body: Body
}

const scopeWithin = (parent: Scope | null, names: readonly string[]): Scope => ({
  names,
  parent,
  before: [],
  after: [],
})

const collected: CollectedTest[] = []
let file = ''
let scope = scopeWithin(null, [])

/**
 * Returns the tests of a file.
 *
 * @param load loads the file
 */
export async function testsIn(path: string, load: () => Promise<unknown>): Promise<CollectedTest[]> {
  const first = collected.length
  file = path
  scope = scopeWithin(null, [])
  await load()
  return collected.slice(first)
}

type Case = (...values: unknown[]) => unknown
/** Options may stand before the body. */
const bodyIn = (rest: readonly unknown[]): Case => rest.find((one): one is Case => typeof one === 'function')!

function note(title: string, ...rest: unknown[]): void {
  const body = bodyIn(rest)
  const name = [...scope.names, title].join(' > ')
  collected.push({ id: `${file}#${collected.length} ${name}`, name, file, scope, body: () => body() })
}

function within(title: string, ...rest: unknown[]): void {
  const outer = scope
  scope = scopeWithin(outer, [...outer.names, title])
  bodyIn(rest)()
  scope = outer
}

const each =
  (how: typeof note) =>
  (cases: readonly unknown[]) =>
  (title: string, ...rest: unknown[]): void =>
    cases.forEach((one, at) =>
      how(`${title} (${at + 1})`, () => bodyIn(rest)(...(Array.isArray(one) ? one : [one]))),
    )

export const test = Object.assign(note, { each: each(note) })
export const it = test
export const describe = Object.assign(within, { each: each(within) })
export const beforeAll = (body: Body): number => scope.before.push(body)
export const afterAll = (body: Body): number => scope.after.push(body)

/** What fails softly fails. */
export const expect = Object.assign((...args: Parameters<typeof vitestExpect>) => vitestExpect(...args), {
  ...vitestExpect,
  soft: vitestExpect,
})

/** Laws try a tenth of their values: what they alone would find in thousands wants an example of its own. */
export const inject = (): number => 0.1
