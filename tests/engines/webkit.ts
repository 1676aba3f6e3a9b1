/** WebKitGTK's browser, driven by its driver. It keeps nothing over its end then, as a private window does. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { vi } from 'vitest'
import { BrowserWindows } from './browser.ts'
import { endAtOnce, type Browser, type Engine } from './engine.ts'
import { openWebDriver } from './web-driver.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

/** It can't do without a screen: one that nobody sees. */
async function startScreen(): Promise<{ readonly name: string; readonly program: ChildProcess }> {
  const program = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [said] = (await once(program.stdio[3]!, 'data')) as [Buffer]
  return { name: `:${said.toString().trim()}`, program }
}

async function start(folder: string): Promise<Browser> {
  const screen = await startScreen()
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, DISPLAY: screen.name },
  })
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(() => fetch(`${address}/status`), { timeout: 30_000 })
  return {
    windows: await BrowserWindows.of(await openWebDriver(address)),
    // The browser ends with its screen.
    async end() {
      await endAtOnce(driver)
      await endAtOnce(screen.program)
    },
  }
}

export const webKit: Engine = {
  name: 'WebKit',
  packages: { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' },
  start,
}
