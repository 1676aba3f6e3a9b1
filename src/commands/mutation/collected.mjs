/**
 * Stands in for Vitest where mutants are judged: `test` and `describe` only note what there is to run, so that it can be
 * run again for each mutant without loading anything anew. What a file of tests does not use is not here.
 */
import { expect as vitestExpect } from 'vitest'

/**
 * @typedef {() => unknown} Body
 * @typedef {{ names: readonly string[], parent: Scope | null, before: Body[], after: Body[], isReady: boolean }} Scope
 * @typedef {{ id: string, name: string, file: string, scope: Scope, body: Body }} CollectedTest
 */

/** @type {CollectedTest[]} */
const collected = []
let file = ''
let scope = scopeWithin(null)

/**
 * @param {Scope | null} parent
 * @param {readonly string[]} names
 * @returns {Scope}
 */
function scopeWithin(parent, names = []) {
  return { names, parent, before: [], after: [], isReady: false }
}

/**
 * Returns the tests of a file, which is loaded for that.
 * @param {string} path within the working directory
 * @param {() => Promise<unknown>} load
 */
export async function testsIn(path, load) {
  const first = collected.length
  file = path
  scope = scopeWithin(null)
  await load()
  return collected.slice(first)
}

/** @param {readonly unknown[]} args the options of a test may stand before its body */
const bodyOf = (args) =>
  /** @type {(...values: unknown[]) => unknown} */ (args.findLast((one) => typeof one === 'function'))

/** @type {(name: string, ...args: unknown[]) => void} */
const note = (name, ...args) => {
  const body = bodyOf(args)
  const whole = [...scope.names, name].join(' > ')
  collected.push({ id: `${file}#${collected.length} ${whole}`, name: whole, file, scope, body: () => body() })
}

/** @type {(name: string, ...args: unknown[]) => void} */
const within = (name, ...args) => {
  const outer = scope
  scope = scopeWithin(outer, [...outer.names, name])
  bodyOf(args)()
  scope = outer
}

/** @param {(name: string, body: Body) => void} how */
const each =
  (how) =>
  (/** @type {readonly unknown[]} */ cases) =>
  (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => {
    const body = bodyOf(args)
    cases.forEach((one, at) =>
      how(`${name} (${at + 1})`, () => (Array.isArray(one) ? body(...one) : body(one))),
    )
  }

export const test = Object.assign(note, { each: each(note) })
export const it = test
export const describe = Object.assign(within, { each: each(within) })
/** @param {Body} body */
export const beforeAll = (body) => scope.before.push(body)
/** @param {Body} body */
export const afterAll = (body) => scope.after.push(body)

/** What fails softly fails. */
export const expect = Object.assign(
  (/** @type {unknown[]} */ ...args) => /** @type {Function} */ (vitestExpect)(...args),
  vitestExpect,
  {
    soft: vitestExpect,
  },
)

/** Laws try a tenth of their values: what they alone would find in thousands wants an example of its own. */
export const inject = () => 0.1
