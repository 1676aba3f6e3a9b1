/** How tests are loaded where mutants are judged: by Node itself, which reads TypeScript. */
import { registerHooks } from 'node:module'

const collecting = new URL('collected.mjs', import.meta.url).href
const engine = '/src/engine/'

/** @type {(() => void)[]} */
const forgetting = []

/** A weak map that can be emptied: what the engine remembers about a program was found out by a mutant. */
class ForgetfulMap {
  #known = new WeakMap()
  constructor() {
    forgetting.push(() => (this.#known = new WeakMap()))
  }
  /** @param {WeakKey} key */
  get(key) {
    return this.#known.get(key)
  }
  /** @param {WeakKey} key @param {unknown} value */
  set(key, value) {
    this.#known.set(key, value)
    return this
  }
}

/** Lets the engine forget what it remembers. */
export const forget = () => {
  for (const one of forgetting) one()
}

/** Lets what is loaded from now on collect its tests instead of asking for Vitest. */
export function loadAsCollected() {
  Object.assign(globalThis, { ForgetfulMap })
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== collecting
        ? { url: collecting, shortCircuit: true }
        : next(specifier, context),
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.includes(engine)) return loaded
      const source = String(loaded.source).replace(/^(const \w+ = new )WeakMap\b/gm, '$1ForgetfulMap')
      return { ...loaded, source }
    },
  })
}
