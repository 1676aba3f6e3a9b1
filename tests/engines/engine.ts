/** What an engine is to the tests: a browser as Debian installs it, started without a window on a screen. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { BrowserWindows } from './browser.ts'

export interface Browser {
  readonly windows: BrowserWindows
  readonly end: () => Promise<void>
}
export interface Engine<Kind extends Browser = Browser> {
  readonly name: string
  /** The packages of Debian that have the programs it takes. */
  readonly packages: Readonly<Record<string, string>>
  /** Starts the browser, which keeps what it keeps in the folder. */
  readonly start: (folder: string) => Promise<Kind>
}

/** Ends a program at once, as a crash does. */
export async function endAtOnce(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = once(program, 'exit')
  program.kill('SIGKILL')
  await ended
}
