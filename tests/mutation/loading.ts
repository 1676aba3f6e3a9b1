/** How tests are loaded where mutants are judged: by Node itself, which reads TypeScript. */
import { registerHooks } from 'node:module'

const collecting = new URL('collected.ts', import.meta.url).href

const forgetting: (() => void)[] = []

/** A weak map that can be emptied. */
class ForgetfulMap<Key extends WeakKey, Value> {
  #known = new WeakMap<Key, Value>()
  constructor() {
    forgetting.push(() => (this.#known = new WeakMap()))
  }
  get(key: Key): Value | undefined {
    return this.#known.get(key)
  }
  set(key: Key, value: Value): this {
    this.#known.set(key, value)
    return this
  }
}

/** Lets the engine forget what it remembers of a program: it may be what a mutant found out. */
export const forget = (): void => {
  for (const one of forgetting) one()
}

/** Lets what is loaded from now on have its tests collected instead of run by Vitest, and its memory emptied. */
export function collectWhatIsLoaded(): void {
  Object.assign(globalThis, { ForgetfulMap })
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== collecting
        ? { url: collecting, shortCircuit: true }
        : next(specifier, context),
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.includes('/src/engine/')) return loaded
      const source = String(loaded.source).replaceAll(/^(const \w+ = new )WeakMap\b/gm, '$1ForgetfulMap')
      return { ...loaded, source }
    },
  })
}
