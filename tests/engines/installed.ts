/** Runs tests in an engine that is installed, and says aloud when it is not. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Browser, Engine } from './engine.ts'
import { firefox } from './firefox.ts'
import { webKit } from './webkit.ts'

/** What runs; a test that ends it puts another in its place. */
interface Running<Kind extends Browser> {
  browser: Kind
}

const isFound = (program: string): boolean => spawnSync('which', [program]).status === 0

export function inEngine<Kind extends Browser>(
  engine: Engine<Kind>,
  tests: (running: Running<Kind>) => void,
): void {
  const missing = Object.keys(engine.packages).filter((program) => !isFound(program))
  if (missing.length > 0) {
    const packages = missing.map((program) => engine.packages[program]).join(' ')
    console.log(`${engine.name} is not tried: install ${packages}, as Debian calls it.`)
    return
  }
  describe(engine.name, () => {
    const running = {} as Running<Kind>
    let folder: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'engine-'))
      running.browser = await engine.start(folder)
    })
    afterAll(async () => {
      await running.browser.end()
      rmSync(folder, { recursive: true, force: true })
    })
    tests(running)
  })
}

export function inEachEngine(tests: (running: Running<Browser>, engine: Engine) => void): void {
  for (const engine of [firefox, webKit]) inEngine<Browser>(engine, (running) => tests(running, engine))
}
