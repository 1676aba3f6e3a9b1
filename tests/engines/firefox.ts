/** Firefox, driven by its own socket: Debian has no geckodriver. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { BrowserWindows, type BrowserWindow } from './browser.ts'
import { endAtOnce, type Browser, type Engine } from './engine.ts'
import { openMarionette } from './marionette.ts'

interface Firefox extends Browser {
  /** Ends the processes that hold pages, and opens another window. */
  readonly crashPages: () => Promise<BrowserWindow>
  /** Ends the whole browser at once, and starts it again. */
  readonly crash: () => Promise<Firefox>
}

/** Returns the processes below one, at any depth, whose command fits. */
function childrenOf(parent: number, command: RegExp): readonly number[] {
  const { stdout } = spawnSync('ps', ['-ww', '-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const processes = [...stdout.matchAll(/^ *(\d+) +(\d+) (.*?) *$/gm)].map(([, pid, of, args]) => ({
    pid: Number(pid),
    of: Number(of),
    args: args!,
  }))
  const below = (pid: number): typeof processes =>
    processes.filter(({ of }) => of === pid).flatMap((child) => [child, ...below(child.pid)])
  return below(parent)
    .filter(({ args }) => command.test(args))
    .map(({ pid }) => pid)
}

async function start(folder: string): Promise<Firefox> {
  writeFileSync(join(folder, 'user.js'), 'user_pref("marionette.port", 0);\n')
  const portFile = join(folder, 'MarionetteActivePort')
  rmSync(portFile, { force: true })
  const program = spawn('firefox-esr', ['--headless', '--marionette', '--no-remote', '--profile', folder], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  })
  const port = await vi.waitFor(() => Number(readFileSync(portFile, 'utf8')), { timeout: 30_000 })
  const windows = await BrowserWindows.of(await openMarionette(port))
  return {
    windows,
    end: () => endAtOnce(program),
    crashPages() {
      for (const page of childrenOf(program.pid!, / tab$/)) process.kill(page, 'SIGKILL')
      return windows.open()
    },
    async crash() {
      await endAtOnce(program)
      return start(folder)
    },
  }
}

export const firefox: Engine<Firefox> = { name: 'Firefox', packages: { 'firefox-esr': 'firefox-esr' }, start }
